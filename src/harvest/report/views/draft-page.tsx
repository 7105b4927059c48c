import { AudienceBadge } from '#entries/index';
import { newId } from '#platform/id';
import { m, to } from '#platform/i18n';
import { date } from '#platform/time';
import { ActionButton, Badge, Button, ButtonLink, Choices, Empty, Form, Notice } from '#platform/web/views/index';
import type { Amendment } from '../amendments';
import type { Draft } from '../draft';
import type { LeftOut } from '../left-out';
import { AmendForm, Amendments } from './amendments';
import { LeftOutList } from './left-out-list';
import { type Again, SectionForm } from './section-form';
import { isBare, SectionBody, type Shown } from './section-body';

export type DraftProps = {
  title: string;
  draft?: Draft;
  /** where the draft stands */
  path: string;
  shown: Shown;
  leads: boolean;
  mayAmend: boolean;
  amendUntil: Date | null;
  amendments: Amendment[];
  leftOut: LeftOut[];
  published?: { href: string };
  again?: Again;
};

/** The report as a draft: who leads changes and shows it, who was there reads it and says what is missing. */
export function DraftPage(props: DraftProps) {
  const { title, draft, path, leads } = props;
  return (
    <div class="stack">
      <header class="page-head">
        <div>
          <h1 dir="auto">{title}</h1>
          {draft && <p class="lead">{leads ? m.harvest_draft_lead() : m.harvest_draft_lead_present()}</p>}
        </div>
        {!props.published && <Badge tone="info">{m.harvest_draft()}</Badge>}
      </header>
      {draft ? (
        <Written {...props} draft={draft} />
      ) : (
        <Empty
          title={m.harvest_no_draft_title()}
          text={m.harvest_no_draft_text()}
          action={<ActionButton action={to(path)} label={m.harvest_write()} kind="primary" />}
        />
      )}
    </div>
  );
}

function Written(props: DraftProps & { draft: Draft }) {
  const { draft, shown, leads, path, published } = props;
  const parts = leads ? draft.sections : draft.sections.filter((section) => !isBare(section, shown));
  return (
    <>
      {published && (
        <Notice tone="good" title={m.harvest_is_published()}>
          <a href={to(published.href)}>{m.harvest_to_published()}</a>
        </Notice>
      )}
      {draft.shown_at && <Notice tone="info">{untilText(props)}</Notice>}
      {parts.map((section) => (
        <section class="stack-tight" aria-labelledby={`deel-${section.kind}`}>
          <h2 id={`deel-${section.kind}`} dir="auto">
            {section.title}
          </h2>
          {section.out ? <p class="meta">{m.harvest_part_is_out()}</p> : <SectionBody section={section} {...shown} />}
          {leads && !section.out && isBare(section, shown) && <p class="meta">{m.harvest_part_bare()}</p>}
          {leads && <SectionForm section={section} path={path} again={props.again} />}
        </section>
      ))}
      {(props.mayAmend || props.again?.form === 'aanvulling') && <AmendForm path={path} again={props.again} />}
      <Amendments amendments={props.amendments} path={path} leads={leads} />
      {leads && <Publish {...props} />}
    </>
  );
}

const untilText = ({ mayAmend, amendUntil }: DraftProps): string =>
  mayAmend && amendUntil ? m.harvest_amend_until({ date: date(amendUntil) }) : m.harvest_amend_over();

function Publish({ draft, path, leftOut, published }: DraftProps & { draft: Draft }) {
  return (
    <section class="sheet stack-tight" aria-labelledby="uitgeven">
      <h2 id="uitgeven">{published ? m.harvest_again_title() : m.harvest_publish_title()}</h2>
      {!draft.shown_at && !published && (
        <>
          <p>{m.harvest_show_text()}</p>
          <ActionButton action={to(`${path}/tonen`)} label={m.harvest_show()} />
        </>
      )}
      <LeftOutList leftOut={leftOut} />
      <Form action={to(`${path}/uitgave`)} hidden={{ id: newId() }} idPrefix="uitgave">
        {published ? (
          <p class="row">
            {m.harvest_again_text()} {draft.report_audience && <AudienceBadge audience={draft.report_audience} />}
          </p>
        ) : (
          <Choices
            name="doelgroep"
            type="radio"
            label={m.harvest_publish_for()}
            options={[
              { value: 'network', label: m.harvest_publish_network() },
              { value: 'public', label: m.harvest_publish_public(), hint: m.harvest_publish_public_hint() },
            ]}
            value="network"
          />
        )}
        <Button>{published ? m.harvest_again() : m.harvest_publish()}</Button>
      </Form>
      <p>
        <ButtonLink href={to(path.replace(/verslag$/, 'oogst'))} kind="quiet">
          {m.harvest_back()}
        </ButtonLink>
      </p>
    </section>
  );
}
