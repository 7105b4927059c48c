import { photosPath, PhotoFigure } from '#photos/index';
import { m, to } from '#platform/i18n';
import { Prose, Time } from '#platform/web/views/index';
import { QuestionCard } from '#questions/index';
import { TileWall } from '#tiles/index';
import { valueStateName, valueStates } from '#value/index';
import type { ReportSection } from '../../tables';
import type { Living } from '../living';
import { isSectionKind, type SectionKind } from '../sections';

export type Shown = {
  living: Living;
  network: string;
  /** of the meeting, for its photos */
  short: string;
  /** names of people are for members of the network */
  names: boolean;
};

/** Nothing to show: a part without words and without anything living. */
export function isBare(section: ReportSection, { living }: Shown): boolean {
  if (section.out) return true;
  return section.text === '' && !(isSectionKind(section.kind) && hasLife[section.kind]?.(living));
}

const hasLife: Partial<Record<SectionKind, (living: Living) => boolean>> = {
  tiles: ({ tiles }) => tiles.length > 0,
  questions: ({ born, moved }) => born.length + moved.length > 0,
  top: ({ top }) => top.length > 0,
  agreements: ({ agreements }) => agreements.length > 0,
  posters: ({ posters }) => posters.length > 0,
  value: ({ value, takenAlong }) => takenAlong.length > 0 || Object.values(value.states).some((count) => (count ?? 0) > 0),
  photos: ({ photos }) => photos.length > 0,
};

/** A part of the report: its own words, then what stands now. */
export function SectionBody({ section, ...shown }: Shown & { section: ReportSection }) {
  const Alive = isSectionKind(section.kind) ? alive[section.kind] : undefined;
  return (
    <>
      {section.text && (section.kind === 'programme' ? <Programme text={section.text} /> : <Prose text={section.text} />)}
      {Alive && <Alive {...shown} />}
    </>
  );
}

/** A line an item; somebody who writes a paragraph instead gets a paragraph. */
const Programme = ({ text }: { text: string }) => <ul class="list-plain">{text.split('\n').map((line) => (line ? <li dir="auto">{line}</li> : null))}</ul>;

const Tiles = ({ living, network }: Shown) => (living.tiles.length ? <TileWall tiles={living.tiles} network={network} /> : null);

function Questions({ living, network }: Shown) {
  const groups = [
    { name: m.harvest_questions_born(), questions: living.born },
    { name: m.harvest_questions_moved(), questions: living.moved },
  ].filter(({ questions }) => questions.length);
  return (
    <>
      {groups.map(({ name, questions }) => (
        <>
          <h3>{name}</h3>
          <ul class="grid list-plain">
            {questions.map((question) => (
              <li>
                <QuestionCard question={question} network={network} level={4} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

const Top = ({ living }: Shown) => (
  <>
    {living.top.map((top) => (
      <>
        <h3 dir="auto">{top.question}</h3>
        <ol>
          {top.said.map(({ text, times, dots }) => (
            <li dir="auto">
              {text}{' '}
              <span class="meta">
                {[times > 1 ? m.harvest_times({ count: times }) : '', dots ? m.harvest_dots({ count: dots }) : ''].filter(Boolean).join(', ')}
              </span>
            </li>
          ))}
        </ol>
      </>
    ))}
  </>
);

const Agreements = ({ living, names }: Shown) => (
  <ul>
    {living.agreements.map(({ text, owner, due_on }) => (
      <li dir="auto">
        {text}
        <span class="meta">
          {names && owner && ` · ${owner}`}
          {due_on && (
            <>
              {' · '}
              {m.harvest_before()} <Time at={due_on} />
            </>
          )}
        </span>
      </li>
    ))}
  </ul>
);

const Posters = ({ living, network }: Shown) => (
  <ul>
    {living.posters.map(({ short, title }) => (
      <li>
        <a href={to(`/${network}/posters/${short}`)}>{title}</a>
      </li>
    ))}
  </ul>
);

function Value({ living: { value, takenAlong } }: Shown) {
  const counted = valueStates.flatMap((state) => {
    const count = value.states[state];
    return count ? [{ state, count }] : [];
  });
  return (
    <>
      {takenAlong.map(({ takes_along, hopes }) => (
        <blockquote dir="auto">
          <Prose text={[takes_along, hopes].filter(Boolean).join('\n\n')} />
        </blockquote>
      ))}
      {counted.length > 0 && (
        <ul>
          {counted.map(({ state, count }) => (
            <li>
              {valueStateName(state)}: {count}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const Photos = ({ living, network, short }: Shown) => (
  <div class="grid">
    {living.photos.map((photo) => (
      <PhotoFigure photo={photo} at={photosPath(network, short)} />
    ))}
  </div>
);

const alive: Partial<Record<SectionKind, (shown: Shown) => ReturnType<typeof Tiles>>> = {
  tiles: Tiles,
  questions: Questions,
  top: Top,
  agreements: Agreements,
  posters: Posters,
  value: Value,
  photos: Photos,
};
