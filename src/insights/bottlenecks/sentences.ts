import { m } from '#platform/i18n';
import type { Told } from '#platform/module';
import { replyName, replyStates } from './reply';

const stateIn = ({ details }: Told): string => {
  const state = replyStates.find((one) => one === details.state);
  return state ? replyName(state) : '…';
};

export const bottleneckSentences: Record<string, (told: Told) => string> = {
  'bottleneck.addressed': ({ title }) => m.bottlenecks_happened_addressed({ title }),
  'bottleneck.address_withdrawn': ({ title }) => m.bottlenecks_happened_withdrawn({ title }),
  'bottleneck.replied': (told) => m.bottlenecks_happened_replied({ title: told.title, state: stateIn(told) }),
};
