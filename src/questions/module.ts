import { m } from '#platform/i18n';
import type { Module } from '#platform/module';
import { routes } from '#platform/web/env';
import { agendaRoutes } from './agenda/routes';
import { agendaSentences } from './agenda/sentences';
import { handOver } from './hand-over';
import { isOwner } from './owner';
import { readQuestions } from './read';
import { questionRoutes } from './routes';
import { sentences } from './sentences';
import { wordsOf } from './words-of';

const module: Module = {
  name: 'questions',
  routes: { network: routes().route('/', agendaRoutes).route('/', questionRoutes) },
  menu: [{ label: m.agenda_menu, path: 'leeragenda', for: 'everybody' }],
  kinds: [{ kind: 'question', segment: 'leervragen', name: m.questions_kind, isOwner, read: readQuestions }],
  sentences: { ...sentences, ...agendaSentences },
  wordsOf,
  onRoleEnded: async (tx, ended) => void (await handOver(tx, ended)),
};
export default module;
