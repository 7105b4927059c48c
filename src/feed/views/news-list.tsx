import { ago, date, machineTime, time } from '#platform/time';
import type { NewsLine } from '../lines';

/** What happened, newest first, day by day. */
export function NewsByDay({ lines }: { lines: NewsLine[] }) {
  return (
    <div class="stack">
      {byDay(lines).map(([day, told]) => (
        <section>
          <h2 class="news-day">{day}</h2>
          <ul class="list-plain news">
            {told.map((line) => (
              <Line line={line} when={time(line.at)} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The same without days, for a few lines among other things. */
export function NewsList({ lines }: { lines: NewsLine[] }) {
  return (
    <ul class="list-plain news">
      {lines.map((line) => (
        <Line line={line} when={ago(line.at)} />
      ))}
    </ul>
  );
}

const Line = ({ line, when }: { line: NewsLine; when: string }) => (
  <li class="news-line">
    <time class="news-time" datetime={machineTime(line.at)}>
      {when}
    </time>
    <span dir="auto">
      {line.before}
      {line.href ? <a href={line.href}>{line.linked}</a> : line.linked}
      {line.after}
    </span>
  </li>
);

function byDay(lines: NewsLine[]): [string, NewsLine[]][] {
  const days = new Map<string, NewsLine[]>();
  for (const line of lines) {
    const day = date(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}
