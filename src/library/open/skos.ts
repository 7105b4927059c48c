import { conceptAddress, schemeAddress } from '../concept-address';
import { licenceOf } from '../licence';
import type { Concept, Scheme } from './scheme-of';

type Words = { nl: string; en?: string };

/** One thing of the linked data: what it is, what it points to, what it is called. Both ways of writing it down start here. */
export type Thing = {
  id: string;
  type: string;
  links: Record<string, string[]>;
  words: Record<string, Words>;
  codes: Record<string, string>;
  flags: Record<string, boolean>;
};

export const prefixes = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
};

const said = (nl: string, en: string): Words => (en ? { nl, en } : { nl });

/**
 * The taxonomy as SKOS, after the Dutch profile for describing concepts (NL-SBB): every concept with a preferred term and a definition
 * in a named language, in one scheme, at its top.
 */
export function schemeThing(baseUrl: string, scheme: Scheme): Thing {
  return {
    id: schemeAddress(baseUrl, scheme),
    type: 'skos:ConceptScheme',
    links: {
      'skos:hasTopConcept': scheme.concepts.map((concept) => conceptAddress(baseUrl, scheme, concept)),
      'dct:license': [licenceOf(scheme.networks[0] ?? { slug: '' }).address],
    },
    words: { 'dct:title': { nl: scheme.name }, ...(scheme.description && { 'dct:description': { nl: scheme.description } }) },
    codes: { 'dct:identifier': scheme.taxonomy },
    flags: {},
  };
}

export function conceptThing(baseUrl: string, scheme: Scheme, concept: Concept): Thing {
  const inScheme = [schemeAddress(baseUrl, scheme)];
  return {
    id: conceptAddress(baseUrl, scheme, concept),
    type: 'skos:Concept',
    links: { 'skos:inScheme': inScheme, 'skos:topConceptOf': inScheme },
    words: {
      'skos:prefLabel': said(concept.label, concept.label_en),
      ...(concept.definition && { 'skos:definition': said(concept.definition, concept.definition_en) }),
    },
    codes: { 'skos:notation': concept.slug },
    flags: concept.retired_at ? { 'owl:deprecated': true } : {},
  };
}
