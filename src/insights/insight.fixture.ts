import { newId } from '#platform/id';
import type { Village } from '../../test/village';
import type { Telling } from './insight';
import type { NewInsight } from './make-insight';

/** An insight told in the four plain words. */
export const telling = (more: Partial<Telling> = {}): Telling => ({
  title: 'Een vaste tafel in de week maakt dat zorg en welzijn elkaar weten te vinden',
  did: 'Wij eten elke dinsdag samen aan één tafel.',
  situation: 'In een dorp waar iedereen elkaar kent, maar niemand van de ander weet wat die doet.',
  why: 'De drempel om iets te vragen is weg.',
  outcome: 'Mensen krijgen sneller de goede hulp.',
  for_whom: 'Inwoners met meer dan één vraag.',
  strategy: '',
  context: '',
  resource: '',
  reasoning: '',
  intended: '',
  unintended: '',
  steps: [],
  ...more,
});

/** One of Meera's, for Zilverzand. */
export const insight = (v: Village, more: Partial<NewInsight> = {}): NewInsight => ({
  id: newId(),
  networkId: v.networks.duin,
  collaborationId: v.collaborations.zilverzand,
  kind: 'working_element',
  telling: telling(),
  interim: false,
  blocks: [v.blocks.leren],
  audience: 'peers',
  from: null,
  ...more,
});
