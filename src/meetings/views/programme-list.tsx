import { addressOf, type Registry } from '#entries/index';
import { m, to } from '#platform/i18n';
import { slug } from '#platform/text';
import { machineTime } from '#platform/time';
import { Badge, Prose } from '#platform/web/views/index';
import { formatName } from '../formats';
import { endOf, type ProgrammeItem, slots } from '../programme';
import { hours } from '../when';
import { NamedAction } from './named-action';

type Chooser = { action: string; mayChoose: boolean; over: boolean };
type Props = { items: ProgrammeItem[]; network: string; registry: Registry; level: 2 | 3; chooser?: Chooser };

/** The day by the clock. What happens at the same time stands side by side where there is room. */
export function ProgrammeList({ items, ...rest }: Props) {
  return (
    <ol class="programme list-plain">
      {slots(items).map((slot) => (
        <li class={slot.length > 1 ? 'slot slot-parallel' : 'slot'}>
          {slot.map((item) => (
            <Item item={item} {...rest} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Item({ item, network, registry, level, chooser }: Omit<Props, 'items'> & { item: ProgrammeItem }) {
  const Heading = `h${level + 1}` as 'h3' | 'h4';
  const led = item.led_by || item.leader;
  // A break says so itself, and 'own' says nothing.
  const format = item.format && item.format !== 'own' && item.format !== 'break' && (
    <a href={to(`/${network}/bijeenkomsten/werkvormen#${item.format}`)}>{formatName({ name: item.format_name ?? '', name_en: item.format_name_en ?? '' })}</a>
  );
  const facts = [format, item.place, led && m.meetings_item_led_by({ name: led })].filter(Boolean);
  return (
    <article class={item.format === 'break' ? 'item item-break' : 'item'}>
      <p class="item-time">
        <time datetime={`${machineTime(item.starts_at)}/${machineTime(endOf(item))}`}>{hours(item.starts_at, item.minutes)}</time>
      </p>
      <div class="stack-tight">
        <Heading class="item-title" dir="auto">
          {item.title}
        </Heading>
        {facts.length > 0 && (
          <p class="meta" dir="auto">
            {facts.map((fact, nth) => (
              <>
                {nth > 0 && ' · '}
                {fact}
              </>
            ))}
          </p>
        )}
        {item.explanation && <Prose text={item.explanation} />}
        {item.subjects.length > 0 && <Subjects item={item} network={network} registry={registry} />}
        {item.chosen && chooser && <Choice item={item} {...chooser} />}
      </div>
    </article>
  );
}

const Subjects = ({ item, network, registry }: { item: ProgrammeItem; network: string; registry: Registry }) => (
  <ul class="item-subjects">
    {item.subjects.map((subject) => (
      <li>
        <span class="soft">{registry.kind(subject.kind)?.name() ?? ''}: </span>
        <a href={to(addressOf(registry, network, { ...subject, words: slug(subject.title) }))} dir="auto">
          {subject.title}
        </a>
      </li>
    ))}
  </ul>
);

function Choice({ item, action, mayChoose, over }: Chooser & { item: ProgrammeItem }) {
  const left = item.capacity === null ? null : Math.max(0, item.capacity - item.taken);
  // Afterwards nobody looks for a place.
  if (over && !item.mine) return null;
  return (
    <div class="row">
      {item.mine ? (
        <Badge tone="good" icon="check">
          {m.meetings_item_chosen()}
        </Badge>
      ) : (
        <Badge tone={left === 0 ? 'warn' : 'neutral'}>
          {left === null ? m.meetings_item_choose_one() : left === 0 ? m.meetings_full() : m.meetings_seats_left({ count: left })}
        </Badge>
      )}
      {mayChoose && item.mine && <NamedAction action={action} hidden={{ onderdeel: item.id, weg: 'ja' }} label={m.meetings_item_leave()} of={item.title} />}
      {mayChoose && !item.mine && left !== 0 && (
        <NamedAction action={action} hidden={{ onderdeel: item.id }} label={m.meetings_item_choose()} of={item.title} />
      )}
    </div>
  );
}
