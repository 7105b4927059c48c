import { date, machineTime, time } from '#platform/time';
import type { NewsLine } from '../lines';

/** What happened, newest first, day by day. */
export function NewsList({ lines, level = 2 }: { lines: NewsLine[]; level?: 2 | 3 }) {
  const Day = `h${level}` as const;
  return (
    <div class="news">
      {byDay(lines).map(([day, told]) => (
        <section>
          <Day class="news-day">{day}</Day>
          <ul class="list-plain">
            {told.map((line) => (
              <li class="news-line">
                <time class="news-time" datetime={machineTime(line.at)}>
                  {time(line.at)}
                </time>
                <span dir="auto">
                  {line.before}
                  {line.href ? <a href={line.href}>{line.linked}</a> : line.linked}
                  {line.after}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function byDay(lines: NewsLine[]): [string, NewsLine[]][] {
  const days = new Map<string, NewsLine[]>();
  for (const line of lines) {
    const day = date(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}
