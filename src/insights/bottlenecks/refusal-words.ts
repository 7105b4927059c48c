import { m } from '#platform/i18n';
import type { Refusal } from '#platform/result';
import type { Problem } from '#platform/web/views/index';
import type { AddressRefusal } from './address-bottleneck';
import type { ReplyRefusal } from './reply-to-bottleneck';

const words: Record<AddressRefusal | ReplyRefusal, () => string> = {
  gone: m.bottlenecks_refused_gone,
  not_yours: m.bottlenecks_refused_not_yours,
  no_bottleneck: m.bottlenecks_refused_no_bottleneck,
  no_party: m.bottlenecks_refused_no_party,
  no_rule: m.bottlenecks_refused_no_rule,
  already_addressed: m.bottlenecks_refused_already_addressed,
  not_your_party: m.bottlenecks_refused_not_your_party,
  no_words: m.bottlenecks_refused_no_words,
};

export const problemOf = ({ reason, field }: Refusal<AddressRefusal | ReplyRefusal>): Problem => ({ field: field ?? '', text: words[reason]() });
