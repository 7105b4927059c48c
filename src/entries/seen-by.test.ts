import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { oracle } from '../../test/oracle';
import { build, world } from '../../test/world';
import { viewerById } from '#accounts/viewer';
import { findEntryById } from './find-entry';
import { entryPanel } from './panel';
import { outsider } from './viewer';

const { db } = await testDatabase();

test('in any world, for anybody, the ladder shows exactly what it should, and of the remarks exactly those said within their reach', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (made) => {
      const built = await build(db, made);
      const { sees, hears } = oracle(built);
      for (const who of [null, ...built.people.keys()]) {
        const viewer = who === null ? outsider : await viewerById(db, built.people[who]?.id ?? '');
        for (const entry of built.entries) {
          const found = await findEntryById(db, viewer, entry.id);
          expect(found !== undefined, `person ${who} and entry ${entry.title}`).toBe(sees(who, entry));
          if (!found) continue;
          const heard = (await entryPanel(db, viewer, found)).remarks.map((remark) => remark.text).sort();
          const meant = entry.said.filter((said) => said.kind === 'remark' && hears(who, entry, said)).map((said) => said.word);
          expect(heard).toEqual(meant.sort());
        }
      }
    }),
    { numRuns: Number(process.env.ACCESS_RUNS ?? 25) },
  );
});
