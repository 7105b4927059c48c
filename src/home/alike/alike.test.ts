import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../../../test/database';
import { house } from '../../../test/house';
import { type Village, village } from '../../../test/village';
import { alikeness, type Profile } from './alike';

const { db } = await testDatabase();
const home = house({ db });
let v: Village;
beforeAll(async () => {
  v = await village(db);
  await db.updateTable('collaboration').set({ population: 40_000, together_since: 2018 }).where('slug', '=', 'zilverzand').execute();
  await db.updateTable('collaboration').set({ population: 75_000, together_since: 2020 }).where('slug', '=', 'helmgras').execute();
});

const profile: Profile = { scale: 'region', urbanity: 'rural', population: 100_000, together_since: 2019, partners: ['hospital', 'municipality'] };

describe('a region like ours', () => {
  it('is alike in what both tell: as large within twice, as long together within three years, two kinds of partner shared', () => {
    const like = (other: Partial<Profile>) => alikeness(profile, { ...profile, ...other });
    expect(like({})).toEqual({ same: ['scale', 'urbanity', 'population', 'together', 'partners'], different: [] });
    expect(like({ population: 200_000 }).same).toContain('population');
    expect(like({ population: 200_001 }).different).toEqual(['population']);
    expect(like({ population: 50_000 }).same).toContain('population');
    expect(like({ together_since: 2022 }).same).toContain('together');
    expect(like({ together_since: 2015 }).different).toEqual(['together']);
    expect(like({ partners: ['hospital'] }).different).toEqual(['partners']);
    expect(like({ population: null, partners: [] })).toEqual({ same: ['scale', 'urbanity', 'together'], different: [] });
  });

  it('starts from your own collaboration, and says in words what is the same and what differs', async () => {
    const { text } = await home.get('/duin/zoals-wij', v.people.meera);
    expect(text).toContain('Lijkt op Zilverzand');
    expect(text).toMatch(/Hetzelfde: ongeveer even groot \(75\.000 inwoners\) en ongeveer even lang samen \(sinds 2020\)\./);
    expect(text).toMatch(/Anders: schaal wijk[^.]*stedelijk/);
    expect(text).toContain('/duin/vergelijken?met=zilverzand&amp;met=helmgras');
  });

  it('is described by somebody from outside as well; a wrong number is told, and what was typed stays', async () => {
    const { text } = await home.get('/duin/zoals-wij?stedelijk=urban');
    expect(text).toContain('Helmgras');
    expect(text).not.toContain('<h3><a href="/duin/samenwerkingen/zilverzand"');
    const wrong = await home.get('/duin/zoals-wij?inwoners=veel');
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Schrijf het aantal inwoners als een getal');
    expect(wrong.text).toContain('value="veel"');
    expect((await home.get('/duin/zoals-wij?schaal=province')).text).toContain('Niemand lijkt hierop');
    expect((await home.get('/duin/zoals-wij')).text).not.toContain('Lijkt op');
  });
});
