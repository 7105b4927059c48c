import { provinceName, scaleName, urbanityName } from '#network/index';
import { m } from '#platform/i18n';
import { list, number } from '#platform/text';
import { today } from '#platform/time';
import { Table } from '#platform/web/views/index';
import type { Compared } from './compared';

/** The circumstances that make the same question a different one elsewhere. */
export function ContextTable({ chosen }: { chosen: Compared[] }) {
  const row = (term: string, value: (one: Compared) => string) => [term, ...chosen.map((one) => value(one) || m.compare_unknown())];
  return (
    <Table
      caption={m.compare_context()}
      columns={[m.compare_aspect(), ...chosen.map(({ name }) => name)]}
      rows={[
        row(m.compare_place(), place),
        row(m.compare_scale(), ({ scale }) => (scale ? scaleName(scale) : '')),
        row(m.compare_urbanity(), ({ urbanity }) => (urbanity ? urbanityName(urbanity) : '')),
        row(m.compare_population(), ({ population }) => (population === null ? '' : number(population))),
        row(m.compare_together(), together),
        row(m.compare_partners(), ({ partners }) => list(partners.map(({ name }) => name))),
        row(m.compare_themes(), ({ themes }) => list(themes)),
      ]}
    />
  );
}

const place = ({ province, municipalities }: Compared): string =>
  [municipalities.length ? list(municipalities) : '', province ? provinceName(province) : ''].filter(Boolean).join(', ');

function together({ together_since: since }: Compared): string {
  if (since === null) return '';
  const years = Number(today().slice(0, 4)) - since;
  return years > 0 ? m.compare_years({ since, count: years }) : String(since);
}
