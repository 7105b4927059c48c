import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { notFound, page } from '#platform/web/page';
import { accepts } from 'hono/accepts';
import { conceptAddress, schemeAddress } from '../concept-address';
import { jsonLinkedData, turtle } from './linked-data';
import { schemeOf } from './scheme-of';
import { sendTagged } from './send-tagged';
import { conceptThing, schemeThing, type Thing } from './skos';
import { ConceptPage } from './views/concept-page';
import { SchemePage } from './views/scheme-page';

const types = { ttl: 'text/turtle', jsonld: 'application/ld+json', html: 'text/html' } as const;
type Form = keyof typeof types;

/** Which of the three is asked for: by the end of the address, or else by what the one who asks says they can read. */
function asked(c: WebContext, last: string): { name: string; form: Form } {
  const [, name = '', ending] = /^(.*?)(?:\.(ttl|jsonld))?$/.exec(last) ?? [];
  if (ending) return { name, form: ending as Form };
  const type = accepts(c, { header: 'Accept', supports: Object.values(types), default: types.html });
  return { name, form: (Object.keys(types) as Form[]).find((form) => types[form] === type) ?? 'html' };
}

const offered = (address: string): string =>
  (['ttl', 'jsonld'] as const).map((form) => `<${address}.${form}>; rel="alternate"; type="${types[form]}"`).join(', ');

async function answer(c: WebContext, address: string, things: Thing[], form: Exclude<Form, 'html'>): Promise<Response> {
  const body = form === 'ttl' ? await turtle(things) : jsonLinkedData(things);
  const headers = {
    'content-type': `${types[form]}; charset=utf-8`,
    vary: 'Accept',
    'content-location': `${address}.${form}`,
    'access-control-allow-origin': '*',
  };
  return sendTagged(c, body, headers);
}

/** The taxonomy: a page for people, linked data for machines, at one address. */
export async function showScheme(c: WebContext): Promise<Response> {
  const { name, form } = asked(c, c.req.param('taxonomy') ?? '');
  const scheme = await schemeOf(c.var.db, name);
  if (!scheme) return notFound(c);
  const { baseUrl } = c.var.config;
  const address = schemeAddress(baseUrl, scheme);
  const things = [schemeThing(baseUrl, scheme), ...scheme.concepts.map((concept) => conceptThing(baseUrl, scheme, concept))];
  if (form !== 'html') return answer(c, address, things, form);
  c.header('vary', 'Accept', { append: true });
  c.header('link', offered(address));
  return page(c, { title: scheme.name, description: scheme.description || m.library_scheme_lead() }, <SchemePage scheme={scheme} address={address} />);
}

export async function showConcept(c: WebContext): Promise<Response> {
  const { name, form } = asked(c, c.req.param('block') ?? '');
  const scheme = await schemeOf(c.var.db, c.req.param('taxonomy') ?? '');
  const concept = scheme?.concepts.find(({ slug }) => slug === name);
  if (!scheme || !concept) return notFound(c);
  const { baseUrl } = c.var.config;
  const address = conceptAddress(baseUrl, scheme, concept);
  if (form !== 'html') return answer(c, address, [conceptThing(baseUrl, scheme, concept)], form);
  c.header('vary', 'Accept', { append: true });
  c.header('link', offered(address));
  return page(c, { title: concept.label, description: concept.definition || undefined }, <ConceptPage {...{ scheme, concept, address }} />);
}
