import { audienceName } from '#entries/index';
import { m } from '#platform/i18n';
import { Prose, Time } from '#platform/web/views/index';
import { stateName } from '../labels';
import { type PathItem, pathItems } from '../path-items';
import type { QuestionHere } from '../question-page';

/** Every wording and step the viewer may read, oldest first, and one sentence that there may be more: it stands there always. */
export function QuestionPath({ question }: { question: QuestionHere }) {
  return (
    <section class="stack-tight" aria-labelledby="pad">
      <h2 id="pad">{m.questions_path_title()}</h2>
      <ol class="path list-plain">
        {pathItems(question).map((item) => (
          <li class={item.kind === 'wording' ? (item.now ? 'path-wording path-now' : 'path-wording') : 'path-step'}>
            <p class="meta">
              <Time at={item.at} />
              {item.by && <> · {item.by}</>}
              {item.audience !== question.audience && <> · {audienceName(item.audience)}</>}
            </p>
            <p class="path-title">{titleOf(item, question)}</p>
            {item.kind === 'wording' ? <Wording item={item} /> : item.reason && <Prose text={item.reason} />}
          </li>
        ))}
      </ol>
      <p class="meta">{m.questions_path_more()}</p>
    </section>
  );
}

function titleOf(item: PathItem, question: QuestionHere): string {
  if (item.kind === 'step') {
    const told = item.from === item.to;
    return told ? m.questions_path_told() : m.questions_path_moved({ from: item.from ? stateName(item.from) : '…', to: stateName(item.to) });
  }
  if (!item.first) return m.questions_path_reworded();
  const began = question.steps.find((step) => step.from_state === null);
  return began?.to_state === 'noticed' ? m.questions_path_noticed() : m.questions_path_asked();
}

function Wording({ item }: { item: PathItem & { kind: 'wording' } }) {
  return (
    <>
      <blockquote dir="auto">{item.wording}</blockquote>
      {item.reason && (
        <p class="path-reason" dir="auto">
          {m.questions_path_reason({ reason: item.reason })}
        </p>
      )}
      {item.obstacle && (
        <div class="path-obstacle">
          <p class="meta">{m.questions_path_obstacle()}</p>
          <Prose text={item.obstacle} />
        </div>
      )}
    </>
  );
}
