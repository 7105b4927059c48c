import { AudienceBadge } from '#entries/index';
import { m } from '#platform/i18n';
import { Disclosure } from '#platform/web/views/index';
import type { LeftOut } from '../left-out';

/** What does not go along, to whom it was promised, and from which step on: before the report goes out. */
export function LeftOutList({ leftOut }: { leftOut: LeftOut[] }) {
  const narrow = leftOut.filter(({ audience }) => audience !== 'network');
  const network = leftOut.filter(({ audience }) => audience === 'network');
  if (!leftOut.length) return <p>{m.harvest_nothing_left_out()}</p>;
  return (
    <>
      {narrow.length > 0 && <Part summary={m.harvest_left_out_network({ count: narrow.length })} items={narrow} open />}
      {network.length > 0 && <Part summary={m.harvest_left_out_public({ count: network.length })} items={network} />}
      <p class="meta">{m.harvest_left_out_why()}</p>
    </>
  );
}

const Part = ({ summary, items, open }: { summary: string; items: LeftOut[]; open?: boolean }) => (
  <Disclosure summary={summary} open={open}>
    <ul class="list-plain stack-tight">
      {items.map((item) => (
        <li class="row">
          <span dir="auto">{words(item)}</span>
          <AudienceBadge audience={item.audience} />
        </li>
      ))}
    </ul>
  </Disclosure>
);

function words({ what, count, text }: LeftOut): string {
  if (what === 'top') return m.harvest_left_out_top({ text });
  if (what === 'agreement') return m.harvest_left_out_agreement({ text });
  return what === 'tile' ? m.harvest_left_out_tiles({ count }) : m.harvest_left_out_questions({ count });
}
