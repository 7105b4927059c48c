/**
 * Words whose base no rule gives, and words that no rule may touch. A line says: this base, these forms of it. A base alone stays as it is.
 */
const list = `
kind: kinderen kinders kinder
ei: eieren
blad: bladeren bladen
lied: liederen
hoog: hoge hoger hogere hoogst hoogste
laag: lage lager lagere laagst laagste
goed: goederen goede beter beste
gemoed: gemoederen
volk: volkeren
lid: leden
stad: steden
schip: schepen
smid: smeden
gelid: gelederen
been: benen beenderen
rund: runderen
lam: lammeren
vrouw: vrouwen
oudere: ouderen
jongere: jongeren
volwassene: volwassenen
naaste: naasten
betrokkene: betrokkenen
belanghebbende: belanghebbenden
hulpverlener: hulpverleners
gemeente: gemeenten gemeentes
ziekte: ziekten ziektes
waarde: waarden waardes
zorg: zorgen zorgt zorgde zorgden gezorgd
wijk: wijken
praktijk: praktijken
ouder: ouders
basis: bases basissen
museum: musea museums
datum: data datums
centrum: centra centrums
medium: media
criterium: criteria
symposium: symposia
curriculum: curricula
politicus: politici
medicus: medici
crisis: crises crisissen
hypothese: hypothesen hypotheses
thuis
samen
nieuws
meestal
netjes
beetje
maart
geweld
gebeur: gebeurt gebeurde gebeurden gebeurd gebeuren gebeurtenis gebeurtenissen
elders
anders
altijd
eens
iets
niets
alles
straks
soms
overal
reeds
steeds
sinds
langs
dus
zus
les: lessen
deel: deling delingen
meet: meting metingen
weeg: weging wegingen
proces: processen
bewijs: bewijzen bewezen
wonen: woont woonde woonden gewoond woon
leven: levens leeft leefde leefden geleefd leef
eten: eet
eerste: eersten
tweede: tweeden
derde: derden
nieuw: nieuwe nieuwer nieuwere nieuwste
veel: vele meer meest meeste
weinig: minder minst minste
`;

/** A form → its base. */
export const irregular: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', forms] = line.split(':');
      return [base, ...(forms?.trim().split(' ') ?? [])].map((form): [string, string] => [form, base]);
    }),
);

/** Nouns in -ing that went their own way: a woning is not wonen, a rekening not rekenen. Their compounds go with them. */
export const drifted: ReadonlySet<string> = new Set(
  `woning rekening regering mening houding stelling instelling vestiging richting stichting afdeling zitting lening koning ketting verdieping omgeving
samenleving voorstelling uitdrukking vereniging verzameling kleding leiding inrichting uitkering werking opstelling voeding zending wending streling
bezetting aanleiding scholing`.split(/\s+/),
);
