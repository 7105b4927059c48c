import type { Config } from '#platform/config';
import type { Db } from '#platform/db';
import type { Files } from '#platform/files';
import type { Mailer } from '#platform/mail';
import { type Context, Hono } from 'hono';
import type { Shell } from './views/shell';

/** What a request carries. The modules of the kernel add their words (`viewer`, `network`) by declaration merging. */
export interface Variables {
  config: Config;
  db: Db;
  mail: Mailer;
  files: Files;
  shell: Shell;
  /** one line of JSON; no words that people wrote and nothing that says who they are */
  log: (line: object) => void;
}

export type Web = { Variables: Variables };
export type WebContext = Context<Web>;

/** A module's own small application. */
export const routes = (): Hono<Web> => new Hono<Web>();
