import type { FileInsight } from './insight-file';
import type { Telling } from './items';
import { rowsOfEntry } from './rows-of-entry';
import { partKeys, type Sketch } from './sketch';

type Part = { date: string; by?: string };
type Writing = { insight: FileInsight; insightId: string; clock: (part: Part) => string; tell: Tell };
type Tell = (kind: Telling['kind'], part: Part, more?: Partial<Telling>) => Telling;

/** An insight with its versions, what others answered, what it leans on and who was asked to act. */
export function rowsOfInsight(insight: FileInsight, taxonomy: string | undefined, sketch: Sketch): void {
  const { id, ref, add, networkId } = sketch;
  const insightId = id('entry', insight.key);
  const collaboration_id = ref('collaboration', insight.collaboration);
  const clock = clockOf(insight, sketch);
  const tell: Tell = (kind, part, more) => ({
    at: clock(part),
    kind,
    by_id: ref('person', part.by ?? insight.by),
    network_id: networkId,
    collaboration_id,
    entry_id: insightId,
    audience: insight.audience,
    details: {},
    ...more,
  });
  const [first, last] = [insight.versions[0], insight.versions.at(-1)];
  if (!first || !last) return;
  const said = { kind: insight.kind, title: last.title, author_id: id('person', insight.by), collaboration_id, made_at: clock(first), changed_at: clock(last) };
  rowsOfEntry(insight, said, taxonomy, sketch);
  add('insight', insight.key, insight, { entry_id: insightId, version: insight.versions.length });
  for (const link of insight.links)
    add('link', `${insight.key}/${link.kind}/${link.to}`, link, {
      from_id: insightId,
      to_id: id('entry', link.to),
      kind: link.kind,
      made_by: id('person', insight.by),
      made_at: clock(first),
    });
  const writing = { insight, insightId, clock, tell };
  rowsOfVersions(writing, sketch);
  rowsOfAnswers(writing, sketch);
  rowsOfAddresses(writing, sketch);
  rowsOfReuse(writing, sketch);
}

function rowsOfVersions({ insight, insightId, clock, tell }: Writing, { id, ref, add, day }: Sketch): void {
  for (const [nth, { key: _, date, by, forWhom, ...words }] of insight.versions.entries()) {
    const part = insight.versions[nth] ?? { date };
    const item = add(
      'insight_version',
      `${insight.key}/${nth + 1}`,
      part,
      { ...words, for_whom: forWhom, insight_id: insightId, no: nth + 1, by_id: ref('person', by ?? insight.by), at: clock(part), audience: insight.audience },
      [tell(nth === 0 ? 'insight.made' : 'insight.changed', part)],
    );
    // The newest words go up with the insight; the earlier ones were told to fewer people and stay there.
    item.follows = nth < insight.versions.length - 1;
  }
  for (const source of insight.sources) {
    const key = `${insight.key}/sources/${source.reference.slice(0, 200)}`;
    const item = add('insight_source', key, source, {
      id: id('insight_source', key),
      insight_id: insightId,
      kind: source.kind,
      reference: source.reference,
      title: source.title,
      seen_on: day(source.seenOn),
      by_id: id('person', insight.by),
      at: clock(insight.versions[0] ?? { date: 'today' }),
      audience: insight.audience,
      withdrawn_at: null,
    });
    item.follows = true;
  }
}

function rowsOfAnswers({ insight, insightId, clock, tell }: Writing, { id, add, name }: Sketch): void {
  for (const answer of insight.answers) {
    const [key, audience] = [`${insight.key}/${answer.collaboration}`, answer.audience ?? insight.audience];
    const item = add(
      'insight_answer',
      key,
      answer,
      {
        id: id('insight_answer', key),
        insight_id: insightId,
        collaboration_id: id('collaboration', answer.collaboration),
        kind: answer.kind,
        text: answer.text,
        context: answer.context,
        by_id: id('person', answer.by),
        at: clock(answer),
        audience,
        withdrawn_at: null,
      },
      [tell('insight.answered', answer, { audience, details: { collaboration: name(answer.collaboration), answer: answer.kind } })],
    );
    item.follows = answer.audience === undefined;
  }
  const keyOf = partKeys(insight.key);
  for (const remark of insight.remarks) {
    const [key, audience] = [keyOf('remarks', remark), remark.audience ?? insight.audience];
    const row = { id: id('remark', key), entry_id: insightId, author_id: id('person', remark.by), text: remark.text, audience };
    const item = add('remark', key, remark, { ...row, made_at: clock(remark), withdrawn_at: null, hidden_at: null }, [
      tell('remark.made', remark, { audience }),
    ]);
    item.follows = remark.audience === undefined;
  }
}

function rowsOfAddresses({ insight, insightId, clock, tell }: Writing, { id, add }: Sketch): void {
  for (const address of insight.addressed) {
    const key = `${insight.key}/${address.party}`;
    const addressId = id('bottleneck_address', key);
    add(
      'bottleneck_address',
      key,
      address,
      {
        id: addressId,
        insight_id: insightId,
        organisation_id: id('organisation', address.party),
        rule: address.rule,
        note: address.note,
        by_id: id('person', address.by),
        at: clock(address),
        // What comes in from a file is known: nobody gets a letter about it.
        told_at: clock(address),
        withdrawn_at: null,
      },
      [tell('bottleneck.addressed', address)],
    );
    const keyOf = partKeys(key);
    for (const reply of address.answers) {
      const replyKey = keyOf('answers', reply);
      const item = add(
        'bottleneck_reply',
        replyKey,
        reply,
        {
          id: id('bottleneck_reply', replyKey),
          address_id: addressId,
          state: reply.state,
          text: reply.text,
          by_id: id('person', reply.by),
          at: clock(reply),
          audience: insight.audience,
          told_at: clock(reply),
        },
        [tell('bottleneck.replied', reply, { details: { state: reply.state } })],
      );
      item.follows = true;
    }
  }
}

function rowsOfReuse({ insight, insightId, clock, tell }: Writing, { id, add }: Sketch): void {
  const keyOf = partKeys(insight.key);
  for (const reuse of insight.reuse) {
    const key = keyOf('reuse', { ...reuse, by: reuse.organisation });
    const [at, { organisation, sentence }] = [clock(reuse), reuse];
    const row = { id: id('reuse', key), entry_id: insightId, organisation, sentence, audience: insight.audience, asked_at: at, confirmed_at: at };
    const item = add('reuse', key, reuse, row, [tell('reuse.confirmed', reuse, { by_id: null, details: { organisation } })]);
    item.follows = true;
  }
}

/** Things of one day keep the order in which the file tells them: each a few minutes after the one before. */
function clockOf(insight: FileInsight, { moment }: Sketch): (part: Part) => string {
  const told: Part[] = [
    ...insight.versions,
    ...insight.answers,
    ...insight.remarks,
    ...insight.reuse,
    ...insight.addressed.flatMap((one) => [one, ...one.answers]),
  ];
  const nth = new Map(told.map((part, index) => [part, index]));
  return (part) => moment(part.date, 7 * (nth.get(part) ?? 0));
}
