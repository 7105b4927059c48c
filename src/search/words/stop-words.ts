/** Words that say little of what somebody looks for. They count within quotes, and when nothing else was typed. */
export const stopWords: ReadonlySet<string> = new Set(
  `de het een en of maar want dus als dan dat die dit deze te ter ten in op aan bij met voor van naar om tot uit over door onder tussen tegen per via sinds
is zijn was waren ben bent wordt worden werd werden geworden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet moeten mag mogen wil willen
ik je jij jou jouw u uw hij zij ze hem haar hun we wij ons onze jullie men er hier daar waar wie wat welke welk hoe waarom wanneer niet geen wel ook nog al
alle alles elk elke ieder iedere zo zoals meer veel heel zeer dus toch maar nu toen af eens
the a an of and or to in on for with is are be what how which
iets iemand niemand niets ander andere anders zelf elkaar zonder binnen rond omdat doordat zodat terwijl nadat voordat hoewel indien mits`.split(/\s+/),
);
