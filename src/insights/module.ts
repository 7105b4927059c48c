import { m } from '#platform/i18n';
import type { Module } from '#platform/module';

const segment = 'inzichten';

const module: Module = {
  name: 'insights',
  kinds: [
    { kind: 'working_element', segment, name: m.insights_kind_working_element, shelved: true },
    { kind: 'bottleneck', segment, name: m.insights_kind_bottleneck, shelved: true },
    { kind: 'tool', segment, name: m.insights_kind_tool, shelved: true },
    { kind: 'failure', segment, name: m.insights_kind_failure, shelved: true },
  ],
};
export default module;
