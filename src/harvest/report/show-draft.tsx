import { addressOf } from '#entries/index';
import { mayLead, meetingOf, meetingPath, trailIn } from '#meetings/index';
import { m } from '#platform/i18n';
import { slug } from '#platform/text';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { amendments, amendUntil, mayAmend } from './amendments';
import { type Draft, draftHere } from './draft';
import { leftOut } from './left-out';
import { living } from './living';
import { DraftPage } from './views/draft-page';
import type { Again } from './views/section-form';

/** The draft of a report, for who leads the meeting and, once it was shown, for who was there. For others there is none. */
export async function showDraftPage(c: WebContext, again?: Again): Promise<Response> {
  const meeting = await meetingOf(c);
  if (!meeting) return notFound(c);
  const { db, viewer, network } = c.var;
  const leads = mayLead(viewer, meeting);
  // Who came to a meeting for everybody can be somebody from outside: what was agreed for the network is not theirs to read.
  const member = viewer.memberOf.includes(network.id);
  const draft = await draftHere(db, viewer, meeting);
  if (!draft && !leads) return notFound(c);
  const [alive, brought, out] = await Promise.all([
    living(db, viewer, meeting, { rung: member ? (draft?.report_audience ?? 'network') : 'public' }),
    draft ? amendments(db, viewer, meeting) : [],
    leads ? leftOut(db, meeting.id) : [],
  ]);
  const title = m.harvest_report_of({ title: meeting.title });
  return page(
    c,
    { title, trail: trailIn(c, meeting, { label: m.harvest_report() }), status: again ? 422 : 200 },
    <DraftPage
      {...{ title, draft, leads, again }}
      path={meetingPath(network.slug, meeting, 'verslag')}
      shown={{ living: alive, network: network.slug, short: meeting.short, names: member }}
      mayAmend={draft !== undefined && !leads && mayAmend(draft)}
      amendUntil={draft ? amendUntil(draft) : null}
      amendments={brought}
      leftOut={out}
      published={published(c, draft)}
    />,
  );
}

function published(c: WebContext, draft: Draft | undefined) {
  if (!draft?.report_short || draft.report_title === null) return undefined;
  const entry = { kind: 'meeting_report', short: draft.report_short, words: slug(draft.report_title) };
  return { href: addressOf(c.var.registry, c.var.network.slug, entry) };
}
