import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audience } from '#entries/index';
import type { Db } from '#platform/db';
import { newId, newShort } from '#platform/id';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import type { Village } from '../../test/village';

/** A meeting of the village that began an hour ago, led by Gijs; Hanna and Rachid have a seat, Lars waits for one. */
export async function aMeeting(db: Db, v: Village, audience: Audience = 'network') {
  const [id, short] = [newId(), newShort()];
  const title = 'Startdag in Duindorp';
  await db
    .insertInto('entry')
    .values({ id, short, network_id: v.networks.duin, kind: 'meeting', title, author_id: v.people.cora, collaboration_id: null, audience })
    .execute();
  const hour = 3_600_000;
  await db
    .insertInto('meeting')
    .values({ entry_id: id, starts_at: new Date(Date.now() - hour), ends_at: new Date(Date.now() + hour) })
    .execute();
  await db.insertInto('meeting_leader').values({ meeting_id: id, person_id: v.people.gijs }).execute();
  const seats = [
    { person_id: v.people.hanna, seated: true },
    { person_id: v.people.rachid, seated: true },
    { person_id: v.people.lars, seated: false },
  ];
  await db
    .insertInto('meeting_sign_up')
    .values(seats.map((seat) => ({ ...seat, meeting_id: id })))
    .execute();
  return { id, short, title, at: `/duin/bijeenkomsten/${short}/fotos` };
}

/** A photo of noise, so that no two are alike and none gets small by being simple. */
export const aPhoto = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#246', noise: { type: 'gaussian', mean: 128, sigma: 30 } } });

export const formOf = (...files: [name: string, bytes: Uint8Array, type?: string][]): FormData => {
  const form = new FormData();
  for (const [name, bytes, type = 'image/jpeg'] of files) form.append('fotos', new File([new Uint8Array(bytes)], name, { type }));
  return form;
};

/** Every file below a folder that may not be there. */
export const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []));
  } catch {
    return [];
  }
};

export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'zandkorrel-photos-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let made = 0;
  return (bytes: Uint8Array): string => {
    made += 1;
    const path = join(folder, String(made));
    writeFileSync(path, bytes);
    return path;
  };
}
