import { DataFactory, type Literal, type NamedNode, Writer } from 'n3';
import { prefixes, type Thing } from './skos';

const { namedNode, literal } = DataFactory;
const full = (short: string): string => {
  const [prefix = '', name = ''] = short.split(':');
  return prefixes[prefix as keyof typeof prefixes] + name;
};

/** As Turtle: the one people can read. */
export function turtle(things: Thing[]): Promise<string> {
  const writer = new Writer({ prefixes });
  for (const thing of things) {
    const add = (predicate: string, object: NamedNode | Literal) => writer.addQuad(namedNode(thing.id), namedNode(predicate), object);
    add('http://www.w3.org/1999/02/22-rdf-syntax-ns#type', namedNode(full(thing.type)));
    for (const [name, ids] of Object.entries(thing.links)) for (const id of ids) add(full(name), namedNode(id));
    for (const [name, words] of Object.entries(thing.words)) for (const [language, word] of Object.entries(words)) add(full(name), literal(word, language));
    for (const [name, code] of Object.entries(thing.codes)) add(full(name), literal(code));
    for (const [name, flag] of Object.entries(thing.flags)) add(full(name), literal(String(flag), namedNode('http://www.w3.org/2001/XMLSchema#boolean')));
  }
  return new Promise((resolve, reject) => writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result))));
}

/** The same as JSON-LD, with all that is needed to understand it inside: nothing has to be fetched from elsewhere. */
export function jsonLinkedData(things: Thing[]): string {
  const graph = things.map(({ id, type, links, words, codes, flags }) => ({
    '@id': id,
    '@type': type,
    ...Object.fromEntries(Object.entries(links).map(([name, ids]) => [name, ids.map((one) => ({ '@id': one }))])),
    ...Object.fromEntries(
      Object.entries(words).map(([name, said]) => [name, Object.entries(said).map(([language, word]) => ({ '@language': language, '@value': word }))]),
    ),
    ...codes,
    ...flags,
  }));
  return JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2);
}
