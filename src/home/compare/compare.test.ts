import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { inCommon } from './in-common';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
beforeAll(async () => {
  v = await village(db);
});

describe('Collaborations side by side', () => {
  it('stand in the order in which they were chosen, with their context and what they share', async () => {
    const { text } = await home.get('/duin/vergelijken?met=zilverzand&met=helmgras', v.people.bram);
    expect(text.indexOf('Zorg en welzijn aan één tafel.')).toBeLessThan(text.indexOf('Een wijk die blijft liggen'));
    expect(text).toContain('Zeeland');
    expect(text).toContain('Gemeente Duindorp');
    expect(text).toContain('Hier werken ze allemaal aan: Samen leren en Geld.');
    const turned = await home.get('/duin/vergelijken?met=helmgras&met=zilverzand', v.people.bram);
    expect(turned.text.indexOf('Een wijk die blijft liggen')).toBeLessThan(turned.text.indexOf('Zorg en welzijn aan één tafel.'));
  });

  it('show of their questions and building blocks only what one may read, and say so always', async () => {
    const { text } = await home.get('/duin/vergelijken?met=zilverzand&met=helmgras');
    expect(text).not.toContain('Hoe delen wij de winst eerlijk');
    expect(text).toContain('Hoe leren wij van wat misgaat');
    expect(text).not.toContain('over Geld');
    expect(text).toContain('Een samenwerking kan meer vragen hebben dan hier staan.');
  });

  it('are chosen in a form while there are fewer than two', async () => {
    const start = await home.get('/duin/vergelijken');
    expect(start.status).toBe(200);
    expect(start.text).toContain('Leg naast elkaar');
    const slip = await home.get('/duin/vergelijken?met=zilverzand&met=zilverzand');
    expect(slip.status).toBe(422);
    expect(slip.text).toContain('Kies ten minste twee verschillende samenwerkingen.');
    expect((await home.get('/duin/vergelijken?met=zilverzand&met=schelphoek')).text).not.toContain('Schelphoek');
  });
});

describe('What collaborations share', () => {
  it('are building blocks that all of them ask about, and themes of more than one, however they are written', () => {
    expect(
      inCommon([
        { blocks: ['geld', 'leren'], themes: ['Ouder worden', 'wonen'] },
        { blocks: ['leren'], themes: ['ouder worden'] },
        { blocks: ['leren', 'geld'], themes: [] },
      ]),
    ).toEqual({ blocks: ['leren'], themes: ['ouder worden'] });
  });
});
