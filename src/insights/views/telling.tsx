import { m } from '#platform/i18n';
import { Disclosure, Prose } from '#platform/web/views/index';
import { type InsightKind, researchFields, sentenceOf, type Telling } from '../insight';
import { clauseWord, plainOrder, plainQuestion, researchName } from '../labels';

type Props = { telling: Telling; kind: InsightKind };

/** If, then, because, so: the whole of it in one breath. */
export function Sentence({ telling }: { telling: Telling }) {
  const { runs, clauses } = sentenceOf(telling);
  if (clauses.length === 0) return null;
  return (
    <section class="insight-sentence" aria-label={m.insights_sentence()}>
      <p dir="auto">
        {clauses.map(({ word, text }, nth) => (
          <>
            <span class="insight-clause">
              <strong>{nth === 0 || !runs ? capital(clauseWord(word)) : clauseWord(word)}</strong>
              {runs ? ' ' : ': '}
              {text}
              {runs && (nth === clauses.length - 1 ? '.' : ',')}
            </span>{' '}
          </>
        ))}
      </p>
    </section>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The plain questions with what was answered, and the steps in their order. */
export function PlainTelling({ telling, kind }: Props) {
  const told = plainOrder(kind).filter((field) => telling[field]);
  return (
    <>
      {told.length === 0 && telling.steps.length === 0 && <p class="soft">{m.insights_plain_none()}</p>}
      {told.map((field) => (
        <section class="stack-tight">
          <h2>{plainQuestion(kind, field)}</h2>
          <Prose text={telling[field]} />
        </section>
      ))}
      <Steps steps={telling.steps} />
    </>
  );
}

function Steps({ steps }: { steps: string[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="stack-tight">
      <h2 id="stappen">{m.insights_steps()}</h2>
      <ol class="insight-steps" aria-labelledby="stappen">
        {steps.map((step) => (
          <li dir="auto">{step}</li>
        ))}
      </ol>
    </section>
  );
}

/** The same thing for who compares and explains: folded away, because most people came for the plain words. */
export function ResearchTelling({ telling, open }: { telling: Telling; open?: boolean }) {
  const told = researchFields.filter((field) => telling[field]);
  if (told.length === 0) return null;
  return (
    <Disclosure summary={m.insights_research()} open={open}>
      <p class="soft">{m.insights_research_text()}</p>
      {told.map((field) => (
        <section class="stack-tight">
          <h3>{researchName(field)}</h3>
          <Prose text={telling[field]} />
        </section>
      ))}
    </Disclosure>
  );
}
