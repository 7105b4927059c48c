import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { forbidden, notFound, page } from '#platform/web/page';
import { check, readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { formatForm, formatTyped } from './format-form';
import { type Format, formats } from './formats';
import { trailOf } from './meeting-of';
import { meetingsPath } from './paths';
import { mayPlan } from './plan-meeting';
import { problemOf } from './refusal-words';
import { formatMark, saveFormat } from './save-format';
import { FormatFormPage } from './views/format-form-page';
import { FormatsPage } from './views/formats-page';

const at = '/bijeenkomsten/werkvormen';

/** The formats, explained for everybody; a coordinator adds their own. */
export const formatRoutes = routes()
  .get(at, async (c) => {
    const { db, viewer, network } = c.var;
    const title = m.meetings_formats_title();
    return page(
      c,
      { title, description: m.meetings_formats_lead(), trail: trailOf(c, { label: title }) },
      <FormatsPage formats={await formats(db, network.id)} network={network.slug} mayAdd={mayPlan(viewer, network.id)} />,
    );
  })

  .get(`${at}/nieuw`, (c) => showForm(c, typedOf([['id', newId()]])))

  .post(`${at}/nieuw`, (c) => save(c))

  .get(`${at}/:werkvorm`, async (c) => {
    const format = await ownFormat(c);
    return format ? showForm(c, formatTyped(format), { format }) : notFound(c);
  })

  .post(`${at}/:werkvorm`, async (c) => {
    const format = await ownFormat(c);
    return format ? save(c, format) : notFound(c);
  });

const ownFormat = async (c: WebContext): Promise<Format | undefined> =>
  mayPlan(c.var.viewer, c.var.network.id)
    ? (await formats(c.var.db, c.var.network.id)).find((one) => one.network_id !== null && one.slug === c.req.param('werkvorm'))
    : undefined;

async function save(c: WebContext, format?: Format): Promise<Response> {
  const { db, viewer, network } = c.var;
  if (!mayPlan(viewer, network.id)) return forbidden(c);
  const typed = await readForm(c);
  const checked = check(formatForm, typed);
  if (!checked.ok) return showForm(c, typed, { format, problems: checked.problems });
  const { id, naam, naam_engels, doel, doel_engels, stappen } = checked.value;
  const said = { name: naam, name_en: naam_engels, purpose: doel, purpose_en: doel_engels, steps: stappen };
  const saved = await saveFormat(db, viewer, { ...said, networkId: network.id, id: format?.id ?? id, seen: format && typed.text('gezien') });
  if (saved.ok) return redirect(c, `${meetingsPath(network.slug)}/werkvormen#${saved.value.slug}`, 'meetings_flash_format_saved');
  return showForm(c, typed, { format, problems: [problemOf(saved)], stale: saved.reason === 'stale' });
}

type Shown = { format?: Format; problems?: Problem[]; stale?: boolean };

function showForm(c: WebContext, typed: Typed, { format, problems = [], stale = false }: Shown = {}): Response | Promise<Response> {
  const { viewer, network } = c.var;
  if (!viewer.personId) return redirect(c, `/aanmelden?naar=${encodeURIComponent(c.var.shell.path)}`);
  if (!mayPlan(viewer, network.id)) return forbidden(c);
  const path = `${meetingsPath(network.slug)}/werkvormen`;
  const title = format ? m.meetings_format_change_title({ name: format.name }) : m.meetings_format_new_title();
  const seen = format && (problems.length && !stale ? typed.text('gezien') : formatMark(format));
  return page(
    c,
    { title, trail: trailOf(c, { label: m.meetings_formats_title(), href: to(path) }, { label: title }), status: problems.length ? 422 : 200 },
    <FormatFormPage
      {...{ title, typed, problems }}
      stands={stale ? format : undefined}
      action={to(`${path}/${format?.slug ?? 'nieuw'}`)}
      hidden={seen === undefined ? { id: typed.text('id') } : { gezien: seen }}
    />,
  );
}
