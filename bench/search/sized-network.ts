import pg from 'pg';
import { network, reader, seed } from '../seed.ts';
import type { JudgedText } from './judged-set.ts';
import { randomFrom } from './random.ts';
import { sentenceMaker } from './sentences.ts';

const kinds = ['question', 'question', 'question', 'question', 'working_element', 'bottleneck', 'tool', 'failure', 'tile', 'idea'] as const;
type Made = { n: number; kind: (typeof kinds)[number]; title: string; first: string; second: string };

const id = `(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-' || substr(md5(n::text), 1, 12))::uuid`;
const made = `from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[]) made (n, kind, title, first, second)`;
const audience = `(case when n % 97 < 20 then 'public' when n % 97 < 44 then 'network' when n % 97 < 83 then 'peers' when n % 97 < 94 then 'collaboration' else 'self' end)::audience`;
const author = `case when n <= 40 then '${reader.id}'::uuid else md5('p' || (2 + n % 399))::uuid end`;
const collaboration = `md5('c' || (1 + n % 50))::uuid`;
const at = `now() - interval '3 years' * (1 - n / $6::float)`;

/** Insert statements for a batch; the youngest last, a fifth public, a quarter for the network, two fifths for peers, the rest narrower. */
const statements = [
  `insert into entry (id, short, network_id, kind, title, author_id, collaboration_id, audience, made_at, changed_at)
   select ${id}, 'z' || lpad(n::text, 7, '0'), md5('n')::uuid, kind, title, ${author}, ${collaboration}, ${audience}, ${at}, ${at} ${made}`,
  `insert into entry_block select ${id}, md5('b' || (1 + n % 6))::uuid ${made} where $6 > 0`,
  `insert into question (entry_id, letter, wording, obstacle, horizon, state, owner_person_id)
   select ${id}, n, title, first, 'year', 'asked', case when n <= 40 then '${reader.id}'::uuid end ${made} where kind = 'question' and $6 > 0`,
  `insert into question_version (question_id, no, wording, obstacle, at, audience, by_id)
   select ${id}, 1, title, first, ${at}, ${audience}, ${author} ${made} where kind = 'question'`,
  `insert into insight (entry_id) select ${id} ${made} where kind in ('working_element', 'bottleneck', 'tool', 'failure') and $6 > 0`,
  `insert into insight_version (insight_id, no, title, did, situation, at, audience, by_id)
   select ${id}, 1, title, first, second, ${at}, ${audience}, ${author} ${made} where kind in ('working_element', 'bottleneck', 'tool', 'failure')`,
  `insert into tile (entry_id, text) select ${id}, title ${made} where kind = 'tile' and $6 > 0`,
  `insert into idea (entry_id, about, text) select ${id}, 'content', first ${made} where kind = 'idea' and $6 > 0`,
];

/** Fills an empty, migrated database with a network of `total` entries; the first forty are the reader's. */
export async function makeSizedNetwork(url: string, total: number, corpus: JudgedText[], say: (line: string) => void): Promise<void> {
  await seed(url, 1, () => {});
  const { sentence, text } = sentenceMaker(corpus, 1);
  const random = randomFrom(2);
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    const step = 5000;
    for (let from = 1; from <= total; from += step) {
      const batch = Array.from({ length: Math.min(step, total - from + 1) }, (_, place): Made => {
        const n = from + place;
        const kind = n <= 40 ? 'question' : (kinds[Math.floor(random() * kinds.length)] ?? 'question');
        const title = sentence().slice(0, 200) || 'Een korrel';
        return { n, kind, title, first: kind === 'tile' ? '' : text(2), second: ['question', 'tile', 'idea'].includes(kind) ? '' : text(2) };
      });
      const values = [...(['n', 'kind', 'title', 'first', 'second'] as const).map((column) => batch.map((one) => one[column])), total];
      for (const statement of statements) await db.query(statement, values);
      if ((from - 1 + batch.length) % 100_000 === 0) say(`  ${from - 1 + batch.length} of ${total} entries`);
    }
    await db.query('vacuum analyze');
  } finally {
    await db.end();
  }
}

export const where = `/${network}/zoeken`;
