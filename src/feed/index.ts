/**
 * The feed: what happened in a network, told in sentences to whoever may know it. It reads happenings and entries and knows no concept;
 * the sentences come from the modules, through the registry.
 * Absent: digests and Atom.
 */
export { type NewsLine, newsLines } from './lines';
export { type News, type NewsFilter, news } from './news';
export { entryColumns, rungs } from './rungs';
export { NewsList } from './views/news-list';
