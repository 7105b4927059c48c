/**
 * Verbs that change their vowel, as "I" say them, with the forms that no rule gives. What goes before them (aanbieden, verliezen, meedenken)
 * is taken off first, so each stands here once.
 */
const list = `
bak: gebakken
barst: gebarsten
bederf: bedierf bedierven bedorven
bedrieg: bedroog bedrogen
begin: begon begonnen
berg: borg geborgen
beveel: beval bevalen bevolen
bezwijk: bezweek bezweken
bied: bood boden geboden boden
bijt: beet beten gebeten
bind: bond bonden gebonden bonden
blijf: bleef bleven gebleven
blijk: bleek bleken gebleken
breek: brak braken gebroken broken
breng: bracht brachten gebracht
buig: boog bogen gebogen bogen
denk: dacht dachten gedacht
doe: doet doen deed deden gedaan
draag: droeg droegen gedragen
drijf: dreef dreven gedreven
dring: drong drongen gedrongen
drink: dronk dronken gedronken
duik: dook doken gedoken
dwing: dwong dwongen gedwongen
eet: at aten gegeten
ga: gaat gaan ging gingen gegaan
geef: gaf gaven gegeven
geld: gold golden gegolden
genees: genas genazen genezen
geniet: genoot genoten
glijd: gleed gleden gegleden
graaf: groef groeven gegraven
grijp: greep grepen gegrepen grepen
hang: hing hingen gehangen
heb: heeft hebt had hadden gehad
help: hielp hielpen geholpen holpen
heet: geheten
hef: hief hieven geheven
houd: hield hielden gehouden hou
kies: koos kozen gekozen
kijk: keek keken gekeken
klim: klom klommen geklommen
klink: klonk klonken geklonken
kom: kwam kwamen gekomen
koop: kocht kochten gekocht kocht
krijg: kreeg kregen gekregen
krimp: kromp krompen gekrompen
kun: kan kunt kon konden gekund
laat: liet lieten gelaten
lees: las lazen gelezen
leid: geleid
lieg: loog logen gelogen
lig: lag lagen gelegen
lijd: leed leden geleden
lijk: leek leken geleken
loop: liep liepen gelopen
mag: mocht mochten gemogen mogen
meet: mat maten gemeten
moet: moest moesten gemoeten
neem: nam namen genomen nomen
raad: ried gerade geraden
rijd: reed reden gereden
roep: riep riepen geroepen
ruik: rook roken geroken
schenk: schonk schonken geschonken
scheid: scheidde gescheiden
schiet: schoot schoten geschoten
schijn: scheen schenen geschenen
schrijf: schreef schreven geschreven
schrik: schrok schrokken geschrokken
schuif: schoof schoven geschoven
sla: slaat sloeg sloegen geslagen slaan
slaap: sliep sliepen geslapen
sluit: sloot sloten gesloten sloten
snijd: sneed sneden gesneden
spreek: sprak spraken gesproken sproken
spring: sprong sprongen gesprongen
sta: staat stond stonden gestaan staan
steel: stal stalen gestolen
sterf: stierf stierven gestorven
stijg: steeg stegen gestegen stegen
strijd: streed streden gestreden
tref: trof troffen getroffen troffen
trek: trok trokken getrokken trokken
val: viel vielen gevallen
vang: ving vingen gevangen
vecht: vocht vochten gevochten
verdwijn: verdween verdwenen
vergeet: vergat vergaten vergeten
vergelijk: vergeleek vergeleken
verlies: verloor verloren
verzin: verzon verzonnen
vind: vond vonden gevonden vonden
vlieg: vloog vlogen gevlogen
vraag: vroeg vroegen gevraagd
wed: gewed
weeg: woog wogen gewogen
weet: wist wisten geweten
werf: wierf wierven geworven
werp: wierp wierpen geworpen worpen
wijk: week weken geweken
wijs: wees wezen gewezen
win: won wonnen gewonnen
wil: wilt wou wilde wilden gewild
word: wordt werd werden geworden
zeg: zegt zei zeiden gezegd
zend: zond zonden gezonden
zie: ziet zien zag gezien
zing: zong zongen gezongen
zink: zonk zonken gezonken
zit: zat zaten gezeten
zoek: zocht zochten gezocht zocht
zwem: zwom zwommen gezwommen
zwijg: zweeg zwegen gezwegen
`;

/** A form → how "I" say it: bood → bied. */
export const strongForms: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [stem = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, stem]);
    }),
);

/** Stems of these verbs; some of them end in t, so the list has no ending to know them by. */
export const strongStems: ReadonlySet<string> = new Set(strongForms.values());

/** Infinitives whose stem no rule of spelling gives. */
export const shortInfinitives: ReadonlyMap<string, string> = new Map([
  ['gaan', 'ga'],
  ['staan', 'sta'],
  ['slaan', 'sla'],
  ['doen', 'doe'],
  ['zien', 'zie'],
  ['komen', 'kom'],
  ['hebben', 'heb'],
  ['mogen', 'mag'],
  ['kunnen', 'kun'],
  ['willen', 'wil'],
]);

/** What may go before a verb. Longest first, so that overeen is not read as over. */
export const particles = `samen terug tegen tegemoet verder vooruit achteruit overeen uiteen bijeen aaneen door voort voor over onder achter binnen buiten
boven neer weer langs rond open vast vrij thuis deel plaats kennis mee aan uit bij toe weg mis los her ver ont be ge na in om op af`
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);
