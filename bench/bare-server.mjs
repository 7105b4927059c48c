// The limit: a Node server that does nothing but a page's own statements, one after the other through the same pool, and sends the
// same bytes with the same headers. What the application adds to this is what it costs.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const pages = new Map(Object.entries(JSON.parse(readFileSync(process.env.BENCH_PAGES, 'utf8'))));
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

createServer(async (request, response) => {
  const page = pages.get(`${request.url} ${request.headers.cookie ? 'in' : 'out'}`);
  if (!page) return response.writeHead(404).end();
  for (const { text, values } of page.statements) await pool.query(text, values);
  response.writeHead(200, page.headers).end(page.body);
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.stdout.write('ready\n'));
