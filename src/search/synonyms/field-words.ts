/**
 * Words and abbreviations of care, welfare and government that mean the same, a group on each line. Only what may stand for the other in a text:
 * a narrower or wider word (dementie, alzheimer) is none. A network adds its own on `/:network/beheer/zoekwoorden`.
 */
const list = `
# agreements and programmes
IZA = Integraal Zorgakkoord
AZWA = Aanvullend Zorg- en Welzijnsakkoord
GALA = Gezond en Actief Leven Akkoord
WOZO = Wonen, Ondersteuning en Zorg voor Ouderen
JZOJP = de juiste zorg op de juiste plek
SPUK = specifieke uitkering

# laws
Wmo = Wet maatschappelijke ondersteuning = maatschappelijke ondersteuning
Zvw = Zorgverzekeringswet
Wlz = Wet langdurige zorg = langdurige zorg
Wpg = Wet publieke gezondheid
Wzd = Wet zorg en dwang
Wvggz = Wet verplichte geestelijke gezondheidszorg
Wgbo = Wet op de geneeskundige behandelingsovereenkomst
Wkkgz = Wet kwaliteit, klachten en geschillen zorg
Wegiz = Wet elektronische gegevensuitwisseling in de zorg
Wgs = Wet gemeentelijke schuldhulpverlening
AVG = Algemene verordening gegevensbescherming = gegevensbescherming = privacywet = privacy
pgb = persoonsgebonden budget

# parties
VWS = ministerie van Volksgezondheid, Welzijn en Sport
SZW = ministerie van Sociale Zaken en Werkgelegenheid
NZa = Nederlandse Zorgautoriteit
RIVM = Rijksinstituut voor Volksgezondheid en Milieu
IGJ = Inspectie Gezondheidszorg en Jeugd
ACM = Autoriteit Consument en Markt
ZN = Zorgverzekeraars Nederland
VNG = Vereniging van Nederlandse Gemeenten
LHV = Landelijke Huisartsen Vereniging
SCP = Sociaal en Cultureel Planbureau
CBS = Centraal Bureau voor de Statistiek
GGD = gemeentelijke gezondheidsdienst
CJG = centrum voor jeugd en gezin
ROS = regionale ondersteuningsstructuur
RHO = regionale huisartsenorganisatie
RESV = regionaal eerstelijns samenwerkingsverband
zorgverzekeraar = ziektekostenverzekeraar

# working together
DSV = domeinoverstijgend samenwerkingsverband = samenwerkingsverband
domeinoverstijgend = over domeinen heen
MDO = multidisciplinair overleg
gegevens = data
gegevensuitwisseling = gegevens delen = gegevens uitwisselen = data delen = datadeling
bekostiging = financiering = betaling
financiën = financiering
vergoeding = betaling
begroting = budget
besluiten = beslissen
overleg = vergadering
enquête = vragenlijst
afspraak = overeenkomst
pilot = proeftuin = kleine proef
knelpunt = belemmering = obstakel
handvat = hulpmiddel = instrument = tool
inkoop = contractering
ontschotten = schotten weghalen
casusregie = casemanagement
MKBA = maatschappelijke kosten-batenanalyse
KPI = prestatie-indicator

# people
inwoner = burger = bewoner
patiënt = cliënt = zorgvrager
ouderen = senioren = bejaarden = oudere inwoners = oudere mensen
jongeren = jeugd = jeugdigen
mantelzorger = naaste = informele zorgverlener
zorgprofessional = zorgverlener = hulpverlener
huisarts = dokter
tandarts = mondzorg = tandheelkunde
praktijkondersteuner = POH
POH-GGZ = praktijkondersteuner ggz
SPV = sociaal-psychiatrisch verpleegkundige
wijkverpleegkundige = wijkverpleging
wijkverpleging = thuiszorg
verloskundige = vroedvrouw
fysiotherapeut = fysio
sociaal werker = welzijnswerker
statushouder = vergunninghouder
ervaringsdeskundige = ervaringswerker
dakloos = thuisloos
laaggeletterd = moeite met lezen en schrijven

# places and services
HAP = huisartsenpost
SEH = spoedeisende hulp = eerste hulp = spoedpost = spoed
acute zorg = spoedzorg
GGZ = geestelijke gezondheidszorg = geestelijke gezondheid = mentale gezondheid
JGZ = jeugdgezondheidszorg
VVT = verpleging, verzorging en thuiszorg
MSZ = medisch-specialistische zorg = ziekenhuiszorg
GHZ = gehandicaptenzorg
ELV = eerstelijnsverblijf
eerste lijn = eerstelijnszorg
tweede lijn = tweedelijnszorg
wijkteam = buurtteam = sociaal team = gebiedsteam
wijk = buurt
sociaal werk = welzijnswerk
verpleeghuis = verpleegtehuis
woningcorporatie = corporatie = woningbouwvereniging
e-health = digitale zorg = zorg op afstand
beeldbellen = videobellen
ANW-zorg = avond-, nacht- en weekendzorg
beschermd wonen = BW
OCO = onafhankelijke cliëntondersteuning
HIS = huisartsinformatiesysteem
PGO = persoonlijke gezondheidsomgeving
EPD = elektronisch patiëntendossier
ECD = elektronisch cliëntendossier

# health and life
GLI = gecombineerde leefstijlinterventie
ACP = advance care planning = proactieve zorgplanning
leefstijl = levensstijl
overgewicht = obesitas = zwaarlijvigheid
diabetes = suikerziekte
LVB = licht verstandelijke beperking
NAH = niet-aangeboren hersenletsel
medicijn = medicatie = geneesmiddel
eenzaamheid = sociaal isolement
armoede = geldzorgen = bestaansonzekerheid
schulden = geldzorgen = geldproblemen
mentale gezondheid = psychische gezondheid = geestelijke gezondheid
suïcide = zelfdoding = zelfmoord
handicap = beperking
palliatieve zorg = laatste levensfase
valpreventie = vallen voorkomen
gezondheidsverschillen = gezondheidsachterstanden
wachttijd = wachtlijst
personeelstekort = arbeidstekort = krapte op de arbeidsmarkt
PHM = population health management = populatiemanagement
`;

export const fieldWords: readonly (readonly string[])[] = list
  .split('\n')
  .filter((line) => line.includes(' = '))
  .map((line) => line.split(' = '));
