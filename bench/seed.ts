import pg from 'pg';

/** The people who look in the bench; fixed, so that each seeding finds them again. */
export const reader = { id: '0199aaaa-0000-7000-8000-000000000001', token: 'bench-session-of-a-professional' };
export const network = 'meetnet';

const base = `
insert into taxonomy (id, slug, name) values (md5('t')::uuid, 'meet', 'Meetlat');
insert into building_block (id, taxonomy_id, position, slug, label, colour, pictogram)
  select md5('b' || n)::uuid, md5('t')::uuid, n, 'bouwsteen-' || n, 'Bouwsteen ' || n,
    (array['ochre','delft','teal','plum','terracotta','moss'])[n], (array['learn','govern','measure','pay','groups','residents'])[n]
  from generate_series(1, 6) n;
insert into network (id, slug, name, taxonomy_id, purpose) values (md5('n')::uuid, '${network}', 'Meetnet', md5('t')::uuid, 'Een netwerk om aan te meten.');
insert into collaboration (id, slug, name, summary, province, scale, urbanity, fictitious)
  select md5('c' || n)::uuid, 'samenwerking-' || n, 'Samenwerking ' || n, 'Verzonnen om te meten.',
    (array['groningen','friesland','drenthe','overijssel','flevoland','gelderland','utrecht','noord-holland','zuid-holland','zeeland','noord-brabant','limburg'])[1 + n % 12], 'region', 'mixed', true
  from generate_series(1, 50) n;
insert into network_collaboration (network_id, collaboration_id) select md5('n')::uuid, md5('c' || n)::uuid from generate_series(1, 50) n;
insert into person (id, name, email, email_verified) select case n when 1 then '${reader.id}'::uuid else md5('p' || n)::uuid end, 'Mens ' || n, 'm' || n || '@meet.example', true from generate_series(1, 400) n;
insert into role (id, person_id, kind, collaboration_id) select gen_random_uuid(), id, 'professional', md5('c' || (1 + row_number() over (order by email) % 50))::uuid from person where email like '%@meet.example';
insert into session (id, person_id, token, expires_at) values (gen_random_uuid(), '${reader.id}', '${reader.token}', now() + interval '1 year');
insert into snapshot (id, network_id, label, on_date, taken_at)
  select md5('s' || n)::uuid, md5('n')::uuid, 'Bijeenkomst ' || n, date '2025-01-15' + n * 120, timestamptz '2025-01-15' + n * interval '120 days' from generate_series(1, 3) n;
`;

/** Questions `from`..`to`, the newest last: a fifth public, a quarter for the network, two fifths for peers, the rest narrower. */
const grains = `
insert into entry (id, short, network_id, kind, title, author_id, collaboration_id, audience, made_at, changed_at)
  select md5('e' || n)::uuid, 'k' || lpad(n::text, 7, '0'), md5('n')::uuid, 'question',
    'Hoe kunnen wij ' || (array['samen leren','de zorg verplaatsen','bewoners betrekken','eerlijk verdelen','gegevens delen','tijd maken'])[1 + n % 6]
      || ' in wijk ' || n || ', terwijl ' || (array['de winkel open blijft','het geld op is','niemand de baas is','iedereen druk is'])[1 + n % 4] || '?',
    md5('p' || (2 + n % 399))::uuid, md5('c' || (1 + n % 50))::uuid,
    (case when n % 97 < 20 then 'public' when n % 97 < 44 then 'network' when n % 97 < 83 then 'peers' when n % 97 < 94 then 'collaboration' else 'self' end)::audience,
    now() - interval '3 years' * (1 - n / $3::float), now() - interval '3 years' * (1 - n / $3::float)
  from generate_series($1::int, $2::int) n;
insert into question (entry_id, letter, wording, obstacle, horizon, state, version, moved_at, known, owner_collaboration_id)
  select id, n, title, 'Dit loopt vast op oude gewoonten en nieuwe regels.', 'year',
    (array['asked','asked','exploring','testing','answered'])[1 + n % 5], 1 + n % 2, changed_at, case when n % 5 = 4 then 'We weten nu dat klein beginnen helpt.' else '' end, collaboration_id
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid;
insert into question_version (question_id, no, wording, at, audience, by_id)
  select entry.id, v, entry.title, entry.made_at, entry.audience, entry.author_id from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid, generate_series(1, 1 + n % 2) v;
insert into question_step (id, question_id, to_state, at, audience, by_id)
  select gen_random_uuid(), entry.id, 'asked', entry.made_at, entry.audience, entry.author_id from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid;
insert into entry_block select md5('e' || n)::uuid, md5('b' || (1 + n % 6))::uuid from generate_series($1::int, $2::int) n;
insert into remark (id, entry_id, author_id, text, audience, made_at)
  select gen_random_uuid(), entry.id, md5('p' || (2 + n % 399))::uuid, 'Dit herkennen wij ook.', entry.audience, entry.changed_at from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid where n % 2 = 0;
insert into happening (at, kind, by_id, network_id, collaboration_id, entry_id, audience)
  select entry.changed_at, 'question.asked', entry.author_id, entry.network_id, entry.collaboration_id, entry.id, entry.audience from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid order by n;
insert into snapshot_question (snapshot_id, question_id, version, state, audience)
  select md5('s' || s)::uuid, entry.id, 1, 'asked', entry.audience from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid, generate_series(1, 3) s where entry.audience in ('peers', 'network', 'public');
insert into question_likeness (question_id, other_id, score)
  select md5('e' || n)::uuid, md5('e' || (n - k))::uuid, 0.5 from generate_series($1::int, $2::int) n, generate_series(1, 5) k where n - k > 0 and n > $2::int - 1000;
`;

/** For every ten questions a tile, for every twenty an idea, for every hundred a meeting with its programme and a room full of words. */
const days = `
insert into entry (id, short, network_id, kind, title, author_id, audience, made_at, changed_at)
  select md5('w' || n)::uuid, 'w' || lpad(n::text, 7, '0'), md5('n')::uuid, 'tile', 'Een korrel is klein, duin nummer ' || n || ' begint ermee.', md5('p' || (2 + n % 399))::uuid,
    (case when n % 50 < 20 then 'public' when n % 50 < 40 then 'network' else 'peers' end)::audience, entry.made_at, entry.made_at
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid where n % 10 = 0;
insert into tile (entry_id, text, meeting_id) select entry.id, entry.title, null from generate_series($1::int, $2::int) n join entry on entry.id = md5('w' || n)::uuid;
insert into entry (id, short, network_id, kind, title, author_id, audience, made_at, changed_at)
  select md5('i' || n)::uuid, 'i' || lpad(n::text, 7, '0'), md5('n')::uuid, 'idea', 'Begin de dag met vraag ' || n, md5('p' || (2 + n % 399))::uuid, 'network', entry.made_at, entry.made_at
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid where n % 20 = 0;
insert into idea (entry_id, about, text, state) select entry.id, 'form', 'Omdat het dan ergens over gaat.', (array['new','considered','planned','done'])[1 + n / 20 % 4] from generate_series($1::int, $2::int) n join entry on entry.id = md5('i' || n)::uuid;
insert into idea_support (idea_id, person_id) select entry.id, md5('p' || k)::uuid from generate_series($1::int, $2::int) n join entry on entry.id = md5('i' || n)::uuid, generate_series(2, 5) k;
insert into entry (id, short, network_id, kind, title, author_id, audience, made_at, changed_at)
  select md5('m' || n)::uuid, 'm' || lpad(n::text, 7, '0'), md5('n')::uuid, 'meeting', 'Bijeenkomst ' || n, '${reader.id}', 'public', entry.made_at, entry.made_at
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid where n % 100 = 0;
insert into meeting (entry_id, starts_at, ends_at, place, purpose, capacity)
  select entry.id, entry.made_at + interval '20 days', entry.made_at + interval '20 days 6 hours', 'Het dorpshuis', 'Samen verder.', 60 from generate_series($1::int, $2::int) n join entry on entry.id = md5('m' || n)::uuid;
insert into meeting_item (id, meeting_id, starts_at, minutes, title, format_id)
  select gen_random_uuid(), entry.id, meeting.starts_at + k * interval '45 minutes', 45, 'Onderdeel ' || k, (select id from format order by slug offset k limit 1)
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('m' || n)::uuid join meeting on meeting.entry_id = entry.id, generate_series(0, 6) k;
insert into meeting_sign_up (meeting_id, person_id, seated) select entry.id, md5('p' || k)::uuid, true from generate_series($1::int, $2::int) n join entry on entry.id = md5('m' || n)::uuid, generate_series(2, 41) k;
`;

/** For every ten questions an insight that grew out of one, in the shares of audience that insights have, every third with answers. */
const insights = `
insert into entry (id, short, network_id, kind, title, author_id, collaboration_id, audience, made_at, changed_at)
  select md5('g' || n)::uuid, 'g' || lpad(n::text, 7, '0'), md5('n')::uuid, (array['working_element','bottleneck','tool','failure'])[1 + n / 10 % 4],
    (array['Samen eten','Eén aanspreekpunt','Een halve dag lucht','Een kasboek met potlood','Een gedeelde wachtkamer'])[1 + n / 10 % 5] || ' helpt '
      || (array['als het schuurt','in het begin','bij huisartsen','met bewoners','in drie dorpen','als er niemand de baas is','op vrijdag'])[1 + n / 10 % 7] || ' (' || n || ')',
    md5('p' || (2 + n % 399))::uuid, md5('c' || (1 + n % 50))::uuid,
    (case when n / 10 % 10 < 5 then 'public' when n / 10 % 10 < 7 then 'network' else 'peers' end)::audience, entry.made_at, entry.made_at
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('e' || n)::uuid where n % 10 = 5;
insert into insight (entry_id, version) select entry.id, 1 from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid;
insert into insight_version (insight_id, no, title, did, situation, why, outcome, for_whom, strategy, context, resource, reasoning, intended, audience, by_id, at)
  select entry.id, 1, entry.title, 'We begonnen klein, met drie mensen en een uur per week.', 'Iedereen was druk en niemand was de baas.', 'Omdat het van ons samen was.',
    'Na een half jaar deden er vier wijken mee.', 'Voor bewoners en de huisartsen in de wijk.', 'klein beginnen', 'een druk team', 'een uur per week', 'mensen durven het te proberen', 'vier wijken doen mee',
    entry.audience, entry.author_id, entry.made_at from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid;
insert into entry_block select md5('g' || n)::uuid, md5('b' || (1 + n % 6))::uuid from generate_series($1::int, $2::int) n where n % 10 = 5;
insert into insight_answer (id, insight_id, collaboration_id, kind, text, context, audience)
  select gen_random_uuid(), entry.id, md5('c' || (1 + (n + k) % 50))::uuid, (array['recognise','differs','not_here'])[k], 'Bij ons ging het net anders.', 'Een grote stad.', entry.audience
  from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid, generate_series(1, 3) k where n % 30 = 5;
insert into insight_source (id, insight_id, kind, reference, title, audience)
  select gen_random_uuid(), entry.id, 'doi', '10.1000/meet.' || n, 'Meetlat 2025', entry.audience from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid;
insert into link (from_id, to_id, kind) select entry.id, md5('e' || n)::uuid, 'grew_out_of' from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid;
insert into happening (at, kind, by_id, network_id, collaboration_id, entry_id, audience)
  select entry.changed_at, 'insight.made', entry.author_id, entry.network_id, entry.collaboration_id, entry.id, entry.audience from generate_series($1::int, $2::int) n join entry on entry.id = md5('g' || n)::uuid order by n;
`;

/** One poster a collaboration. */
const posters = `
insert into entry (id, short, network_id, kind, title, collaboration_id, audience)
  select md5('o' || n)::uuid, 'o' || lpad(n::text, 7, '0'), md5('n')::uuid, 'poster', 'Samenwerking ' || n, md5('c' || n)::uuid, 'public' from generate_series(1, 50) n;
insert into poster (entry_id) select md5('o' || n)::uuid from generate_series(1, 50) n;
insert into poster_section (id, poster_id, position, kind, text)
  select gen_random_uuid(), md5('o' || n)::uuid, k, (array['strength','challenges','plan','learning'])[k], 'Wij kennen elkaar al lang en beginnen klein, ook als het lastig is.' from generate_series(1, 50) n, generate_series(1, 4) k;
`;

/** Fills the bench's network up to `total` questions. Says how far it is. */
export async function seed(url: string, total: number, say: (line: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select 1 from network where slug = '${network}'`);
    if (!rows.length) await client.query(base + posters);
    const counted = await client.query('select count(*)::int as there from question');
    const step = 50_000;
    for (let from = Number(counted.rows[0]?.there ?? 0) + 1; from <= total; from += step) {
      const to = Math.min(from + step - 1, total);
      for (const statement of (grains + days + insights).split(';\n').filter((text) => text.trim())) {
        const values = [from, to, total].slice(0, statement.includes('$3') ? 3 : 2);
        await client.query(statement, values);
      }
      say(`  ${to} of ${total} questions`);
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The address of the youngest piece of a kind that everybody may read. */
export async function publicPiece(url: string, kind: string, segment: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select short from entry where audience = 'public' and kind = $1 order by changed_at desc limit 1`, [kind]);
  await client.end();
  return `/${network}/${segment}/${rows[0].short}`;
}
