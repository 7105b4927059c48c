import { type IdeaCardData, ideaCards } from '#ideas/index';
import { isId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { check, readForm, readQuery, type Typed } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { formats } from './formats';
import { meetingLed, trailIn } from './meeting-of';
import { planIdeaAsItem } from './idea-item';
import { itemForm, itemOf, itemTyped, proposedItem } from './item-form';
import { addSubject, dropSubject, subjectsLike } from './item-subjects';
import type { MeetingRow } from './meeting-here';
import { meetingPath } from './paths';
import { nextStart, type ProgrammeItem, programme } from './programme';
import { problemOf } from './refusal-words';
import { itemMark, type ItemToSave, removeItem, saveItem } from './save-item';
import { ItemPage } from './views/item-page';
import { ProgrammePage } from './views/programme-page';

const at = '/bijeenkomsten/:short/programma';
const longestReply = 2000;

/** Making the programme, for who leads the meeting. */
export const programmeRoutes = routes()
  .get(at, async (c) => {
    const meeting = await meetingLed(c);
    return meeting ? showProgramme(c, meeting) : notFound(c);
  })

  .post(at, async (c) => {
    const meeting = await meetingLed(c);
    if (!meeting) return notFound(c);
    const typed = await readForm(c);
    const said = itemSaid(typed, meeting);
    if (!said.ok) return showProgramme(c, meeting, { typed, problems: said.problems });
    const ideaId = typed.text('idee');
    if (!ideaId) {
      const saved = await saveItem(c.var.db, c.var.viewer, said.value);
      return saved.ok ? redirect(c, pathOf(c, meeting), 'meetings_flash_item_added') : showProgramme(c, meeting, { typed, problems: [problemOf(saved)] });
    }
    const reply = typed.text('antwoord');
    if (reply.length > longestReply)
      return showProgramme(c, meeting, { typed, problems: [{ field: 'antwoord', text: m.platform_too_long({ max: String(longestReply) }) }] });
    if (!isId(ideaId)) return showProgramme(c, meeting, { typed, problems: [{ field: 'idee', text: m.platform_choose_one() }] });
    const post = { mail: c.var.mail, baseUrl: c.var.config.baseUrl, network: c.var.network };
    const planned = await planIdeaAsItem(c.var.db, c.var.viewer, { item: said.value, ideaId, reply, post });
    if (planned.ok) return redirect(c, pathOf(c, meeting), 'meetings_flash_idea_planned');
    const field = planned.reason === 'reply' ? 'antwoord' : planned.reason === 'gone' || planned.reason === 'no_such_step' ? 'idee' : planned.field;
    return showProgramme(c, meeting, { typed, problems: [{ ...problemOf(planned), field: field ?? '' }] });
  })

  .get(`${at}/:item`, async (c) => {
    const [meeting, item] = await itemHere(c);
    return meeting && item ? showItem(c, meeting, item) : notFound(c);
  })

  .post(`${at}/:item`, async (c) => {
    const [meeting, item] = await itemHere(c);
    if (!meeting || !item) return notFound(c);
    const typed = await readForm(c);
    const said = itemSaid(typed, meeting);
    if (!said.ok) return showItem(c, meeting, item, { typed, problems: said.problems });
    const saved = await saveItem(c.var.db, c.var.viewer, { ...said.value, id: item.id, seen: typed.text('gezien') });
    if (saved.ok) return redirect(c, pathOf(c, meeting), 'meetings_flash_item_saved');
    return saved.reason === 'gone' ? notFound(c) : showItem(c, meeting, item, { typed, problems: [problemOf(saved)], stale: saved.reason === 'stale' });
  })

  .post(`${at}/:item/weg`, async (c) => {
    const [meeting, item] = await itemHere(c);
    if (!meeting || !item) return notFound(c);
    await removeItem(c.var.db, c.var.viewer, { meetingId: meeting.id, itemId: item.id });
    return redirect(c, pathOf(c, meeting), 'meetings_flash_item_removed');
  })

  .post(`${at}/:item/onderwerp`, async (c) => {
    const [meeting, item] = await itemHere(c);
    const typed = await readForm(c);
    const entryId = typed.text('stuk');
    if (!meeting || !item || !isId(entryId)) return notFound(c);
    const asked = { meetingId: meeting.id, itemId: item.id, entryId };
    const done = await (typed.has('weg') ? dropSubject : addSubject)(c.var.db, c.var.viewer, asked);
    if (done.ok) return redirect(c, `${pathOf(c, meeting)}/${item.id}`, typed.has('weg') ? 'meetings_flash_subject_dropped' : 'meetings_flash_subject_added');
    return done.reason === 'gone' ? notFound(c) : showItem(c, meeting, item, { typed: itemTyped(item), problems: [problemOf(done)] });
  });

const pathOf = (c: WebContext, meeting: MeetingRow): string => `${meetingPath(c.var.network.slug, meeting)}/programma`;

function itemSaid(typed: Typed, meeting: MeetingRow): { ok: true; value: ItemToSave } | { ok: false; problems: Problem[] } {
  const checked = check(itemForm, typed);
  if (!checked.ok) return checked;
  const said = itemOf(checked.value, meeting);
  return said.ok ? { ok: true, value: { ...said.value, meetingId: meeting.id, id: checked.value.id } } : said;
}

async function itemHere(c: WebContext): Promise<[MeetingRow | undefined, ProgrammeItem | undefined]> {
  const meeting = await meetingLed(c);
  const id = c.req.param('item');
  return [meeting, meeting && (await programme(c.var.db, c.var.viewer, meeting.id)).find((item) => item.id === id)];
}

type Again = { typed: Typed; problems: Problem[]; stale?: boolean };

async function showProgramme(c: WebContext, meeting: MeetingRow, again?: Again): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const [items, choices, ideas] = await Promise.all([
    programme(db, viewer, meeting.id),
    formats(db, network.id),
    ideaCards(db, viewer, network.id, { open: true }),
  ]);
  const title = m.meetings_programme_title({ title: meeting.title });
  return page(
    c,
    { title, wide: true, trail: trailIn(c, meeting, { label: m.meetings_tab_programme() }), status: again ? 422 : 200 },
    <ProgrammePage
      {...{ meeting, items, registry }}
      formats={choices}
      ideas={ideas.filter((idea: IdeaCardData) => !items.some((item) => item.subjects.some((subject) => subject.id === idea.id)))}
      typed={again?.typed ?? proposedItem(nextStart(meeting, items))}
      problems={again?.problems ?? []}
      network={network.slug}
    />,
  );
}

async function showItem(c: WebContext, meeting: MeetingRow, item: ProgrammeItem, again?: Again): Promise<Response> {
  const { db, viewer, network, registry } = c.var;
  const words = readQuery(c).text('zoek').slice(0, 200);
  const asked = { networkId: network.id, itemId: item.id, words };
  const [choices, found] = await Promise.all([formats(db, network.id), words ? subjectsLike(db, viewer, asked) : []]);
  const trail = trailIn(c, meeting, { label: m.meetings_tab_programme(), href: to(pathOf(c, meeting)) }, { label: item.title });
  return page(
    c,
    { title: item.title, trail, status: again ? 422 : 200 },
    <ItemPage
      {...{ meeting, item, registry, words, found }}
      searched={words !== ''}
      formats={choices}
      typed={again?.typed ?? itemTyped(item)}
      seen={again && !again.stale ? again.typed.text('gezien') || itemMark(item) : itemMark(item)}
      problems={again?.problems ?? []}
      network={network.slug}
    />,
  );
}
