import { raiseAttachments } from '#attachments/index';
import { m } from '#platform/i18n';
import type { Kind, Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { answerRoutes, answerSentences, wordsOf } from './answers/index';
import { bottleneckRoutes } from './bottlenecks/routes';
import { bottleneckSentences } from './bottlenecks/sentences';
import { tellOfBottlenecks } from './bottlenecks/tell-of-bottlenecks';
import { evidenceRoutes, evidenceSentences, raiseSources } from './evidence/index';
import { type InsightKind, insightKinds, isInsightKind } from './insight';
import { matrixRoutes } from './matrix/routes';
import { ownsInsight } from './insight-here';
import { kindName } from './labels';
import { raiseVersion, retitle } from './raise-version';
import { readInsights } from './read-insights';
import { insightRoutes } from './routes';
import { sentences } from './sentences';

/** All four live at the same address: what it is may change, where it lives does not. */
const kindOf = (kind: InsightKind): Kind => ({
  kind,
  segment: 'inzichten',
  name: () => kindName(kind),
  isOwner: ownsInsight,
  shelved: true,
  read: readInsights,
  attachable: true,
  onRaised: async (tx, entryId, to) => {
    await raiseVersion(tx, entryId, to);
    await raiseSources(tx, entryId, to);
    await raiseAttachments(tx, entryId, to);
  },
  onLowered: retitle,
});

const module: Module = {
  name: 'insights',
  routes: {
    network: routes().route('/', matrixRoutes).route('/', bottleneckRoutes).route('/', insightRoutes).route('/', answerRoutes).route('/', evidenceRoutes),
  },
  menu: [{ label: m.insights_menu, path: 'inzichten', for: 'everybody' }],
  kinds: insightKinds.map(kindOf),
  grows: [{ label: m.insights_grow, path: (short) => `inzichten/nieuw?uit=${short}`, from: (kind) => !isInsightKind(kind) }],
  jobs: ({ db, mail, config }) => [
    { queue: 'tell_of_bottlenecks', every: '*/5 * * * *', work: () => tellOfBottlenecks(db, { mail, baseUrl: config.baseUrl }) },
  ],
  sentences: { ...sentences, ...bottleneckSentences, ...answerSentences, ...evidenceSentences },
  wordsOf,
};
export default module;
