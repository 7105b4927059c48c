/** Short words that do stand in compounds. Others of three letters only look as if they do. */
export const shortParts: ReadonlySet<string> = new Set(
  `val vak wet web app les job ggz ggd jgz vvt wmo wlz zvw dsv iza azwa gala zzp poh hap seh avg mdo ict ai spv cva copd dag bus rol kop zin mbo hbo vwo nul eet lig jas`.split(
    /\s+/,
  ),
);

/** Short words that do end compounds, though they begin none. */
export const shortLast: ReadonlySet<string> = new Set('pad pas man moe set lid'.split(' '));

/** Compounds whose parts cannot be read from the outside. */
export const joined: ReadonlyMap<string, string[]> = new Map([
  ['eerstelijns', ['eerste', 'lijn']],
  ['eerstelijn', ['eerste', 'lijn']],
  ['tweedelijns', ['tweede', 'lijn']],
  ['tweedelijn', ['tweede', 'lijn']],
  ['derdelijns', ['derde', 'lijn']],
  ['nuldelijns', ['nulde', 'lijn']],
  ['anderhalvelijns', ['anderhalf', 'lijn']],
]);

/** Beginnings and endings that are no words of their own there. */
export const neverFirst: ReadonlySet<string> = new Set(
  `trans promo best beste aller alle over onder voor door tegen achter boven binnen buiten samen weder veel meer minder heel half mede terug weer ander anders zelf over
verder wanneer waar daar hier geen ieder elke deze dien dies zulk even`.split(/\s+/),
);
export const neverLast: ReadonlySet<string> = new Set(
  `schappelijk eren ering heid heden ling lingen loos loze lijk lijke baar bare schap schappen achtig erij isme iste ster ie atie ing ingen rijk rijke ende ende eerd eerde
iteit aal eel ief ieve ische isch eren eert eerden elen ering aren erende aar aars enis zaam zame matig matige waardig vol volle vrij vrije arm arme dom dommen teit ten sten tje tjes sing ring ringen dering ling gen inge ster sters ren
uur end nis air oor pel aat rel gel tic tor ent ram mal ton tel ooi los aar ier ant ist uit wit sen ove ons`.split(/\s+/),
);

/**
 * Words that stay whole within a longer one (huisartsenpost is huisarts and post), with what of them is found apart: an arts in a huisarts, no huis.
 * Also words that only look like compounds.
 */
export const ownParts: ReadonlyMap<string, string[]> = new Map(
  `
huisarts: arts
tandarts: arts
bedrijfsarts: bedrijf arts
mantelzorg: zorg
verpleegkundig
verloskundig
deelnemer
deelname
werknemer
werkgever
medewerker
wethouder
ziekenhuis
vrijwillig
vrijwilliger
meester
rooster
waterval
valkuil
valstrik
leefstijl
levensstijl
welzijn
opvang
handtekening
handreiking
handvat
handboek: boek
handschoen
bladzijde
leeftijd
maaltijd
tijdschrift
automaat
huismeester
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag
middag
feestdag
voordeur
aandacht
aanleiding
landschap
gemeenschap
maatschappij
burgemeester
stadhuis
handelwijze
werkwijze
boodschap
vennootschap
weekend
wachtwoord
antwoord
supermarkt
hoofdstuk
hartstikke
lidmaatschap
leidraad
portfolio
fortuin
antecedent
standpunt
oogpunt
tegenslag
misverstand
toekomst
toestand
kinderopvang: kind opvang
`
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [word = '', parts] = line.split(': ');
      return [word, parts?.split(' ') ?? []];
    }),
);
