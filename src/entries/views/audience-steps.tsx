import { m } from '#platform/i18n';
import { Empty, Time } from '#platform/web/views/index';
import type { AudienceStep, StepKind } from '../audience-steps';
import { audienceName } from './audience';

type Props = { title: string; href: string; steps: AudienceStep[] };

/** Who did what, and when: from the first request to the last answer. */
export function AudienceSteps({ title, href, steps }: Props) {
  return (
    <>
      <h1>{m.entries_steps_title()}</h1>
      <p>
        <a href={href}>{title}</a>
      </p>
      {steps.length === 0 ? (
        <Empty title={m.entries_steps_none_title()} text={m.entries_steps_none_text()} />
      ) : (
        <ol class="stack">
          {steps.map((step) => (
            <li>
              <p>
                {told(step)} <Time at={step.at} />
              </p>
              {wordsOf(step) && <blockquote>{wordsOf(step)}</blockquote>}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const sentences: Record<StepKind, (facts: { who: string; audience: string }) => string> = {
  'approval.asked': m.entries_step_asked,
  'approval.granted': m.entries_step_granted,
  'approval.declined': m.entries_step_declined,
  'entry.raised': m.entries_step_raised,
  'entry.lowered': m.entries_step_lowered,
  'entry.retracted': m.entries_step_retracted,
  'entry.restored': m.entries_step_restored,
};

const told = ({ kind, who, to, audience }: AudienceStep): string => {
  const rung = to ?? audience;
  return sentences[kind]({ who: who ?? m.entries_somebody(), audience: rung ? audienceName(rung) : '' });
};
const wordsOf = ({ kind, note, reply }: AudienceStep): string | null => (kind === 'approval.asked' ? note : kind.startsWith('approval.') ? reply : null);
