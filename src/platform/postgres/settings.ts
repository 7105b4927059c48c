import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;
const between = (low: number, value: number, high: number) => Math.round(Math.min(Math.max(value, low), high));

/**
 * For a machine that also runs the application, and may be small. Durability is left at PostgreSQL's own defaults on
 * purpose (fsync, full_page_writes and synchronous_commit on): what was confirmed to a person survives a power cut.
 */
export function serverSettings(memory = totalmem()): Record<string, string> {
  const shared = between(32, memory / megabyte / 8, 2048);
  return {
    cluster_name: 'zandkorrel',
    shared_buffers: `${shared}MB`,
    effective_cache_size: `${shared * 4}MB`,
    work_mem: '8MB',
    maintenance_work_mem: `${between(32, memory / megabyte / 32, 256)}MB`,
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    // Our statements are short: compiling them would take longer than running them.
    jit: 'off',
    TimeZone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] ',
  };
}

export const asFlags = (settings: Record<string, string>): string[] => Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
