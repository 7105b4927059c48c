import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { CannotStart } from '../cannot-start';
import type { Config } from '../config';
import { endStreams } from '../web/event-stream';

type Fetch = Parameters<typeof serve>[0]['fetch'];
const patience = 8000;

/** Answers requests from now on. What it returns stops taking new ones and waits for the answers that are being made. */
export function listen(fetch: Fetch, { port, host }: Pick<Config, 'port' | 'host'>): Promise<() => Promise<void>> {
  return new Promise((done, refused) => {
    const server = serve({ fetch, port, ...(host && { hostname: host }) }, () => done(() => drain(server))) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => refused(cannotListen(error, port, host)));
  });
}

function cannotListen({ code, message }: NodeJS.ErrnoException, port: number, host = 'this machine'): Error {
  if (code === 'EADDRINUSE') return new CannotStart(`Port ${port} is already in use. Stop what uses it, or choose another port: PORT=${port + 1} npm start`);
  if (code === 'EACCES') return new CannotStart(`This user may not listen on port ${port}. Choose a port above 1023: PORT=3000`);
  return new CannotStart(`Cannot listen on port ${port} of ${host} (${message}). Check PORT and HOST.`);
}

const drain = (server: Server): Promise<void> =>
  new Promise((done) => {
    endStreams();
    // An answer that takes too long may not keep us from stopping.
    const timer = setTimeout(() => server.closeAllConnections(), patience);
    // A browser keeps its connection open for the next request; once its answer is there, that is over.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(timer);
      clearInterval(idle);
      done();
    });
  });
