/** What an insight leans on: pieces of this network, publications, pages on the web, results in words. */
export { type Evidence, evidenceOf } from './evidence-of';
export { raiseSources } from './raise-sources';
export { evidenceRoutes } from './show-evidence';
export { EvidenceSection } from './views/evidence-section';
export { evidenceSentences } from './words';
