import { audienceName } from '#entries/index';
import { whenText } from '#meetings/index';
import { m } from '#platform/i18n';
import { colophon, type Printed, printPdf } from '#platform/print';
import { date } from '#platform/time';
import { letterOf } from '#questions/index';
import { tileSvg } from '#tiles/index';
import { valueStateName, valueStates } from '#value/index';
import type { ReportSection } from '../tables';
import type { Living } from './living';
import template from './report.typ?raw';
import type { ReportHere } from './report-here';

export type Picture = { name: string; bytes: Uint8Array; alt: string; caption: string };
type Print = { report: ReportHere; living: Living; photos: Picture[]; network: string; address: string };
type Item = { text: string; note: string };
type Group = { title: string; numbered: boolean; items: Item[] };
type Paper = { title: string; text: string; tiles: { name: string; alt: string }[]; groups: Group[]; photos: { name: string; alt: string; caption: string }[] };

/** Three rows of tiles on paper; their own sheet has them all. */
const mostTiles = 12;

/** The report on paper. It holds what everybody may read who may read the report, whoever prints it: paper travels. */
export function printReport({ report, living, photos, network, address }: Print): Promise<Uint8Array> {
  const tiles = living.tiles.slice(0, mostTiles);
  const sections = report.sections.map((section) => onPaper(section, living, photos, report)).filter((section) => !isBare(section));
  return printPdf({
    template,
    data: {
      title: report.title,
      network,
      when: whenText(report.starts_at, report.ends_at),
      sections: sections satisfies Printed[],
      colophon: colophon({ address, lines: [m.harvest_print_for({ audience: audienceName(report.audience) })] }),
    },
    images: {
      ...Object.fromEntries(tiles.map((tile) => [tileFile(tile.id), new TextEncoder().encode(tileSvg(tile))])),
      ...Object.fromEntries(photos.map(({ name, bytes }) => [name, bytes])),
    },
  });
}

const tileFile = (id: string): string => `tegel-${id}.svg`;
const isBare = ({ text, tiles, groups, photos }: Paper): boolean => text === '' && tiles.length + groups.length + photos.length === 0;

function onPaper(section: ReportSection, living: Living, photos: Picture[], report: ReportHere): Paper {
  const bare: Paper = { title: section.title, text: section.out ? '' : section.text, tiles: [], groups: [], photos: [] };
  if (section.out) return bare;
  // The programme was typed a line an item.
  if (section.kind === 'programme') return { ...bare, text: '', groups: group('', lines(section.text)) };
  if (section.kind === 'tiles') return { ...bare, tiles: living.tiles.slice(0, mostTiles).map(({ id, text }) => ({ name: tileFile(id), alt: text })) };
  if (section.kind === 'photos') return { ...bare, photos: photos.map(({ name, alt, caption }) => ({ name, alt, caption })) };
  return { ...bare, groups: groupsOf(section.kind, living, report).flat() };
}

function groupsOf(kind: string, living: Living, report: ReportHere): Group[][] {
  const names = report.audience !== 'public';
  if (kind === 'questions') return [group(m.harvest_questions_born(), living.born.map(asItem)), group(m.harvest_questions_moved(), living.moved.map(asItem))];
  if (kind === 'top') return living.top.map(({ question, said }) => group(question, said.map(asSaid), true));
  if (kind === 'agreements')
    return [
      group(
        '',
        living.agreements.map((agreed) => asAgreed(agreed, names)),
      ),
    ];
  if (kind === 'posters')
    return [
      group(
        '',
        living.posters.map(({ title }) => ({ text: title, note: '' })),
      ),
    ];
  return kind === 'value' ? valueGroups(living) : [];
}

const group = (title: string, items: Item[], numbered = false): Group[] => (items.length ? [{ title, numbered, items }] : []);
const lines = (text: string): Item[] => text.split('\n').flatMap((line) => (line.trim() ? [{ text: line, note: '' }] : []));
const joined = (notes: (string | false | null)[]): string => notes.filter(Boolean).join(', ');

const asItem = ({ wording, letter, collaboration }: Living['born'][number]): Item => ({
  text: wording,
  note: joined([m.harvest_question_letter({ letter: letterOf(letter) }), collaboration]),
});
const asSaid = ({ text, times, dots }: Living['top'][number]['said'][number]): Item => ({
  text,
  note: joined([times > 1 && m.harvest_times({ count: times }), dots > 0 && m.harvest_dots({ count: dots })]),
});
const asAgreed = ({ text, owner, due_on }: Living['agreements'][number], names: boolean): Item => ({
  text,
  note: joined([names && owner, due_on && `${m.harvest_before()} ${date(due_on)}`]),
});

function valueGroups({ value, takenAlong }: Living): Group[][] {
  const counted = valueStates.flatMap((state) => {
    const count = value.states[state];
    return count ? [{ text: `${valueStateName(state)}: ${count}`, note: '' }] : [];
  });
  const said = takenAlong.map(({ takes_along, hopes }) => ({ text: [takes_along, hopes].filter(Boolean).join(' '), note: '' }));
  return [group('', said), group('', counted)];
}
