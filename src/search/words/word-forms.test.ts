import { expect, test } from 'vitest';
import { readWord, wordsOf } from './word-forms';

const stem = (word: string) => readWord(word).stem;

test.each(
  `organisatie organisaties
perspectief perspectieven
huisarts huisartsen
wijk wijken wijkje
gemeente gemeenten gemeentes
ziekenhuis ziekenhuizen
regio regio's regios
kind kinderen
lid leden
stad steden
gegeven gegevens
centrum centra centrums
mogelijkheid mogelijkheden
idee ideeën ideeen
coördinatie coordinatie
cliënt cliënten client
student studenten
lopen loop loopt liep liepen gelopen lopend
leren leert leerde geleerd lerende
werken werkt werkte gewerkt
leven leeft leefde
organiseren organiseert organiseerde georganiseerd
verbeteren verbetert verbeterd verbetering verbeteringen
samenwerken samenwerkt samengewerkt samenwerking samenwerkingen
uitwisselen uitgewisseld uitwisseling
aanbieden aanbiedt aangeboden
meedenken meegedacht
evalueren evalueert geëvalueerd
sociaal sociale
positief positieve
hoog hoge hogere hoogste
verschillend verschillende
kwetsbaar kwetsbare
verpleegkundige verpleegkundigen
samenwerkingsverband samenwerkingsverbanden
huisartsenpost huisartsenposten
wijkverpleegkundige wijkverpleegkundigen
domeinoverstijgend domeinoverstijgende
mantelzorger mantelzorgers
sleutelpersoon sleutelpersonen
gegevensuitwisseling gegevensuitwisselingen
leefstijlcoach leefstijlcoaches`.split('\n'),
)('forms of one word meet: %s', (line) => {
  expect(new Set(line.split(' ').map(stem)).size, line.split(' ').map(stem).join(' ')).toBe(1);
});

test.each(
  `ouder oud
ouders ouderen
wet weten
gezond zon
geweld wel
woning wonen
rekening rekenen
instelling instellen
kost kust
arts art
basis bas
inwoner winnen
nieuws nieuw
als al
samen same
minister mini
regering regeren
huis huiselijk
arm armoede
zorg bezorgen
wijk afwijken
plaats last`.split('\n'),
)('words that only look alike stay apart: %s', (line) => {
  const [one = '', other = ''] = line.split(' ');
  expect(stem(one)).not.toBe(stem(other));
});

test.each([
  ['ouderenzorg', 'oudere zorg'],
  ['samenwerkingsverband', 'samenwerk verband'],
  ['huisartsenpost', 'huisarts post'],
  ['huisartsenposten', 'huisarts post'],
  ['gegevensuitwisseling', 'gegeven uitwissel'],
  ['zorgverzekeraars', 'zorg verzekeraar'],
  ['valpreventie', 'val preventie'],
  ['jeugdgezondheidszorg', 'jeugd gezondheid zorg'],
  ['wijkverpleging', 'wijk verpleeg'],
  ['leefstijlcoach', 'leefstijl coach'],
  ['mantelzorgondersteuning', 'mantelzorg ondersteun'],
  ['ziekenhuiszorg', 'ziekenhuis zorg'],
  ['wijkverpleegkundigen', 'wijk verpleegkundig'],
  ['eerstelijnszorg', 'eerste lijn zorg'],
  ['domeinoverstijgende', 'domein overstijgend'],
  ['praktijkondersteuner', 'praktijk ondersteuner'],
  ['welzijnswerk', 'welzijn werk'],
  ['patiëntenorganisaties', 'patient organisatie'],
  ['inwonersinitiatief', 'inwoner initiatief'],
  ['gezondheidsverschillen', 'gezondheid verschil'],
  ['jongerenwerkers', 'jongere werker'],
  ['leernetwerk', 'leer netwerk'],
  ['schuldhulpverlening', 'schuld hulp verleen'],
  ['preventieakkoord', 'preventie akkoord'],
  ['GGZ-instelling', 'ggz instelling'],
  ['ouderen-zorg', 'oudere zorg'],
  ['zorgpad', 'zorg pad'],
  ['eettafels', 'eten tafel'],
  ['bankrekening', 'bank rekening'],
  ['nulmetingen', 'nul meet'],
])('a compound has its parts: %s is %s', (word, parts) => {
  expect(readWord(word).parts.join(' ')).toBe(parts);
});

test.each(
  `afwijken bezorgen plaatsen basis verzorgen inwoner kinderen bestuur besturen belangrijk vergadering leefstijl ziekenhuis vrijdag maandag
voorziening onderwijs overleg waardering ondersteuning voorbeeld landschap verantwoordelijk theater nieuws automaat minister dochter luisteren
wanneer andere gemeenschap bladzijde cultuur platform verandering goedkeuren wethouder maatschappelijk transformatie valkuilen waterval`.split(/\s+/),
)('what only looks like a compound has no parts: %s', (word) => {
  expect(readWord(word).parts).toEqual([]);
});

const inside = (word: string) => wordsOf(word)[0]?.parts;

test('of a word made of another word, that word is found in it', () => {
  expect(inside('eenzaamheid')).toEqual(['eenzaam']);
  expect(inside('gezondheid')).toEqual(['gezond']);
  expect(inside('laaggeletterdheid')).toEqual([stem('laaggeletterden')]);
  expect(inside('mantelzorgers')).toEqual(['mantelzorg']);
  expect(inside('onderzoekers')).toEqual(['onderzoek']);
  expect(inside('verwijzers')).toEqual([stem('verwijzen')]);
  expect(inside('verzekeraar')).toEqual([stem('verzekering')]);
  expect(inside('bestuurders')).toEqual(['bestuur']);
  expect(inside('doorverwijzing')).toEqual([stem('verwijzing')]);
  expect(inside('vereenzaming')).toEqual(['eenzaam']);
  expect(inside('afspraken')).toEqual([stem('afspreken')]);
  expect(inside('participatie')).toEqual([stem('participeren')]);
  expect(inside('wijkverpleegkundige')).toEqual(['wijk', 'verpleegkundig', stem('verpleging')]);
});

test('a narrower word is found by the wider one, and does not look for it', () => {
  expect(inside('huisartsen')).toEqual(['arts']);
  expect(inside('huisartsenpost')).toEqual(['huisarts', 'post', 'arts']);
  expect(inside('mantelzorg')).toEqual(['zorg']);
  for (const word of ['huisartsen', 'mantelzorg']) expect(readWord(word)).toMatchObject({ parts: [] });
  expect(readWord('huisartsen').root).toBeUndefined();
  expect(readWord('mantelzorger').root).toBe('mantelzorg');
});

test('words of a text come in their order, with where they stand', () => {
  const text = 'De foto’s van Noord-Holland, in 2026.';
  const words = wordsOf(text);
  expect(words.map(({ word, at }) => `${word} ${at}`)).toEqual(['de 1', 'fotos 2', 'van 3', 'noordholland 4', 'noord 4', 'holland 5', 'in 6', '2026 7']);
  expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(['De', 'foto’s', 'van', 'Noord-Holland', 'Noord', 'Holland', 'in', '2026']);
});

test('an abbreviation stays as it is, whatever it ends in', () => {
  expect(['VWS', 'GGZ', 'IZA', 'DSV', 'AZWA', 'wlz', 'SEH'].map(stem)).toEqual(['vws', 'ggz', 'iza', 'dsv', 'azwa', 'wlz', 'seh']);
  expect(["DSV's", 'dsvs'].map(stem)).toEqual(['dsv', 'dsv']);
});

test('a word that no list knows still meets its plural', () => {
  expect(stem('casemanagers')).toBe(stem('casemanager'));
  expect(stem('pluuteringen')).toBe(stem('pluutering'));
  expect(stem('brimbels')).toBe(stem('brimbel'));
});

test('nothing that is written makes it fall over, or takes long', () => {
  const strange = [
    '',
    ' ',
    '-',
    '---',
    "'",
    '\u0000',
    'a'.repeat(100_000),
    'zorg'.repeat(20_000),
    '-a'.repeat(20_000),
    '𝒵𝑜𝓇𝑔',
    'ﬁnanciën',
    '日本語',
    '😀',
    'é'.repeat(5000),
    '\ud800',
  ];
  const before = performance.now();
  for (const text of strange) for (const { word, stem: base } of wordsOf(text)) expect(word.length * base.length).toBeLessThan(4000);
  expect(performance.now() - before).toBeLessThan(3000);
});
