/**
 * Words that carry the form of a learning question, or that people use about anything: two questions that share only these are not
 * alike. PostgreSQL stems them the way it stems the questions, and already leaves out the very commonest.
 */
export const formWords = [
  'wij we ons onze elkaar elkaars samen terwijl zodat waarom welk welke elk elke alle allemaal iedereen ieder iemand niemand steeds',
  'gaan gaat maken maakt komen komt krijgen krijgt laten laat blijven blijft houden houdt geven geeft nemen neemt zetten staan staat',
  'zitten zit liggen ligt brengen brengt vinden vindt gevonden zien ziet kijken kijkt weten weet denken denkt zeggen zegt vragen vraagt',
  'vraag antwoord lukt werkt werken werk voelen voelt horen hoort beginnen begint helpen helpt doen doet gebeurt gebeuren zorgen',
  'eerst eerste later daarna straks vaak soms nooit alleen ander andere anderen één twee drie vier vijf tien twintig dertig keer jaar',
  'jaren week dag dagen goed goede beter slecht nieuw nieuwe oud oude groot grote klein kleine minder weinig echt eigen zelf mee af hen',
  'plaats plek waar wanneer mens mensen ding dingen manier kant deel half gewoon anders bezig nodig kwijt vol snel lang kort heel hele',
  'hadden woord woorden maand maanden spreken spreekt wacht wachten noemen noemt pas stopt begin einde samenwerking samenwerken netwerk partij partijen',
  'how we our us the and while without people make get keep let work does with each other time way',
].join(' ');
