import type { Hono } from 'hono';
import type { Job, Jobs } from './jobs';
import type { Config } from './config';
import type { Db, ReadDb, Tx } from './db';
import type { Files } from './files';
import type { Mailer } from './mail';
import type { Web } from './web/env';

/**
 * How something reads away from its own page: in search, feeds, the library, on paper. Only what everybody who may open it may read:
 * no remarks, no words that were told to fewer people, no names of people.
 */
export type Reading = {
  id: string;
  summary: string;
  /** `aside` is what stands beside the telling, such as sources: on paper and in feeds, but nothing to look for */
  parts: { heading: () => string; text: string; aside?: true }[];
  version: number;
  /** published before it is finished */
  interim: boolean;
  /** when these words were written */
  since: Date;
};

/** A kind of entry: its word in addresses (`/lln/leervragen/…`) and on screen. */
export type Kind = {
  kind: string;
  segment: string;
  name: () => string;
  /** who owns it beside who made it; they may do with it what its maker may */
  isOwner?: (db: ReadDb, personId: string, entryId: string) => Promise<boolean>;
  /** stands in the library once everybody may read it */
  shelved?: true;
  /** files can stand beside it */
  attachable?: true;
  /** how it reads away from its own page */
  read?: (db: ReadDb, ids: string[]) => Promise<Reading[]>;
  /** more people may read it from now on, or somebody agreed to its newest words where it stood: part of the same deed */
  onRaised?: (tx: Tx, entryId: string, to: string) => Promise<void>;
  /** fewer people may read it from now on: part of the same deed */
  onLowered?: (tx: Tx, entryId: string) => Promise<void>;
};

/** Something new that can grow out of any entry. `path` is below the network's own address, for an entry by its short. */
export type Growth = { label: () => string; path: (short: string) => string /** out of which kinds */; from: (kind: string) => boolean };

/** What a happening tells, for one line in a feed. `who` is already fit to show. */
export type Told = { who: string; title: string; details: Record<string, string | number> };

export type MenuItem = {
  label: () => string;
  /** below the network's own address; '' is its home */
  path: string;
  /** for everybody, for who is signed in and belongs to the network, or for who coordinates it */
  for: 'everybody' | 'members' | 'coordinators';
  /** not in the menu of the network but behind one's own name: what is for this one person to do */
  own?: true;
  /** not in the menu but a box to type in, at the top of every page of the network */
  box?: { label: (network: string) => string; list: () => string; from: string; sheet: string };
};

/**
 * Somebody is out of a collaboration: they hold no role in it any more. Done within the deed that ended the role, so that what they
 * owned there never stands without an owner. `byId` is who ended it, oneself when leaving.
 */
export type OnRoleEnded = (tx: Tx, ended: { personId: string; collaborationId: string; byId: string | null }) => Promise<void>;

/**
 * Something that one person gave: when, as what, in their own words. `on` is what they gave it to, or what it is itself; `became` is
 * what was made of it. The ids are for a reader, who names only what may be read.
 */
export type Given = { at: Date; what: string; text: string; on: string | null; became: { what: string; id: string | null }[] };

/**
 * Something that was said before there was a page of its own for it, and became `of`: its words and when, never who. Only what everybody
 * who may open `of` may read. `during` is what it was said at, named only to who may read that.
 */
export type Grain = { of: string; text: string; at: Date; during: string };

/** What a module brings to the house. `app.tsx` lists the modules; readers are handed what they say here. */
export type Module = {
  name: string;
  /** `network` routes are mounted below `/:network`, `site` routes at the root. */
  routes?: { site?: Hono<Web>; network?: Hono<Web> };
  menu?: MenuItem[];
  /** addresses that take files (`/:network/…`): free of the limit on a form, so they keep their own */
  uploads?: string[];
  kinds?: Kind[];
  /** what an entry offers to grow into, to who may write in its network */
  grows?: Growth[];
  sentences?: Record<string, (told: Told) => string>;
  jobs?: (deps: { db: Db; mail: Mailer; files: Files; config: Config }) => Job[];
  onRoleEnded?: OnRoleEnded;
  /** the newest of what one person gave in a network, at most so many; what stands under their name as a whole is known already */
  wordsOf?: (db: ReadDb, personId: string, networkId: string, most: number) => Promise<Given[]>;
  /** what was said that became these */
  grainsOf?: (db: ReadDb, ids: string[]) => Promise<Grain[]>;
};

export type { Job, Jobs };
