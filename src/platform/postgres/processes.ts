import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Numbers of processes are used again, certainly after a restart: only a process that is called postgres counts. */
export function isPostgres(pid: number): boolean {
  if (!isRunning(pid)) return false;
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
    const [program, flags] = process.platform === 'win32' ? ['tasklist', ['/fi', `PID eq ${pid}`, '/nh']] : ['ps', ['-p', `${pid}`, '-o', 'command=']];
    return execFileSync(program as string, flags as string[], { encoding: 'utf8' }).includes('postgres');
  } catch {
    return false;
  }
}

/** What a running server wrote about itself. */
export type Running = { pid: number; host: string; port: number };

export function readRunning(cluster: string): Running | undefined {
  try {
    const [pid, , , port, socket, address] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), host: socket?.trim() || address?.trim() || '', port: Number(port) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
