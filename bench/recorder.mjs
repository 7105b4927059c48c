// Loaded before the application (`node --import`), only to learn which statements a page asks: each is written as one line of JSON.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.BENCH_STATEMENTS;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function recorded(config, values, ...rest) {
  const text = typeof config === 'string' ? config : config?.text;
  if (file && text) appendFileSync(file, `${JSON.stringify({ text, values: (typeof config === 'object' ? config.values : values) ?? [] })}\n`);
  return query.call(this, config, values, ...rest);
};
