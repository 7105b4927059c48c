import type { Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import { list } from '#platform/text';
import { ButtonLink, Prose } from '#platform/web/views/index';
import type { MeetingRow } from '../../meeting-here';
import { ProgrammeList } from '../../views/programme-list';
import { whenText } from '../../when';
import { sinceInWords, tellingName, withLetter } from '../labels';
import type { Chapter, PreRead } from '../pre-read';
import type { Finished } from '../what-happened';

type AddressOf = (entry: { kind: string; short: string; title: string }) => string;
type Props = { meeting: MeetingRow; read: PreRead; network: string; registry: Registry; printed: string; addressOf: AddressOf };

/** To read before a meeting: the programme, and what everybody did since the last one. */
export function PreReadPage({ meeting, read, network, registry, printed, addressOf }: Props) {
  const { since, items, chapters, quiet } = read;
  return (
    <article class="stack">
      <header class="page-head">
        <div class="stack-tight">
          <p class="meta">{whenText(meeting.starts_at, meeting.ends_at)}</p>
          <h1 dir="auto">{m.meetings_before_of({ title: meeting.title })}</h1>
          <p class="lead">{m.meetings_before_lead()}</p>
        </div>
        <p>
          <ButtonLink href={printed} kind="quiet">
            {m.meetings_before_print()}
          </ButtonLink>
        </p>
      </header>
      {items.length > 0 && (
        <section class="stack-tight" aria-labelledby="programma">
          <h2 id="programma">{m.meetings_programme()}</h2>
          <ProgrammeList items={items} network={network} registry={registry} level={2} />
        </section>
      )}
      <section class="stack-tight" aria-labelledby="gedaan">
        <div class="stack-tight">
          <h2 id="gedaan">{m.meetings_before_did()}</h2>
          <p class="soft">{sinceInWords(since)}</p>
        </div>
        {chapters.length === 0 && <p>{m.meetings_before_nothing()}</p>}
        {chapters.map((chapter) => (
          <ChapterPart chapter={chapter} network={network} addressOf={addressOf} />
        ))}
        {quiet.length > 0 && <p class="soft">{m.meetings_before_quiet({ names: list(quiet.map(({ name }) => name)) })}</p>}
        <p class="meta">{m.meetings_before_seen()}</p>
      </section>
    </article>
  );
}

function ChapterPart({ chapter, network, addressOf }: { chapter: Chapter; network: string; addressOf: AddressOf }) {
  const { collaboration, told, finished } = chapter;
  return (
    <section class="sheet stack-tight">
      <h3 dir="auto">
        {collaboration ? <a href={to(`/${network}/samenwerkingen/${collaboration.slug}`)}>{collaboration.name}</a> : m.meetings_before_network()}
      </h3>
      {told.map(({ telling, entries }) => (
        <>
          <h4 class="meta">{tellingName(telling, entries.length)}</h4>
          <ul>
            {entries.map((entry) => (
              <li>
                <a href={addressOf(entry)} dir="auto">
                  {withLetter(entry)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
      {finished.length > 0 && <h4 class="meta">{m.meetings_before_finished({ count: finished.length })}</h4>}
      {finished.length > 0 && (
        <ul>
          {finished.map((action) => (
            <FinishedAction action={action} addressOf={addressOf} />
          ))}
        </ul>
      )}
    </section>
  );
}

const FinishedAction = ({ action, addressOf }: { action: Finished; addressOf: AddressOf }) => (
  <li class="stack-tight">
    <a href={addressOf(action)} dir="auto">
      {action.what}
    </a>
    {action.outcome && <Prose text={action.outcome} />}
    {action.learned && <Prose text={m.meetings_before_learned({ learned: action.learned })} />}
  </li>
);
