/**
 * One search over every entry a viewer may see, for people who write Dutch. Knows no concept: what an entry says comes from the registry.
 * `kept` puts entries in the index and keeps it up, `asked` searches in it, `words` and `synonyms` know Dutch and the field, `suggest` helps
 * while somebody types. Absent: remarks, earlier wordings and everything else that not everybody who may open the entry may read.
 */
export { type Answer, type Asked, type Hit, search } from './asked/search';
export { keepSearchUp } from './kept/follow';
export { keepUp, reindex } from './kept/reindex';
