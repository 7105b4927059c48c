import { isId } from '#platform/id';
import { m } from '#platform/i18n';
import type { WebContext } from '#platform/web/env';
import { z } from 'zod';
import { agreeAction, finishAction } from './agree-action';
import { type DeedForm, deedForm, idOr } from './deed-form';
import { changeQuestion } from './change-question';
import { day } from './day';
import { giveEcho, withdrawEcho } from './echo-question';
import { stateName } from './labels';
import { mergeQuestion } from './merge-question';
import { moveQuestion } from './move-question';
import { offerHelp, withdrawOffer } from './offer-help';
import { ownerFromValue } from './owner';
import { horizons, questionStates } from './question';
import { questionHere } from './question-page';
import { rewordQuestion } from './reword-question';
import { splitQuestion } from './split-question';
import { tellKnown } from './tell-known';
import { hintsFor } from './writing-help';

const text = (most: number) => z.string().max(most).default('');
const wording = z.string().max(400);
const id = z.string().optional().transform(idOr);
const part = (c: WebContext): string => c.req.param('part') ?? '';
const here = (c: WebContext, short: string) => questionHere(c.var.db, c.var.viewer, c.var.network.id, short);

const reword = deedForm({
  form: 'formuleringen',
  path: 'formuleringen',
  schema: z.object({ versie: z.coerce.number().int().catch(0), vraag: wording, hindernis: text(3000), reden: text(2000) }),
  flash: 'questions_flash_reworded',
  pause: (typed) => (typed.has('tips') ? [] : hintsFor(typed.text('vraag'))),
  run: (c, question, { versie, vraag, hindernis, reden }) =>
    rewordQuestion(c.var.db, c.var.viewer, { questionId: question.id, version: versie, wording: vraag, obstacle: hindernis, reason: reden }),
  explain: async (c, { short }, { reason }) => {
    const now = reason === 'stale' ? await here(c, short) : undefined;
    return now && { field: 'vraag', text: m.questions_reword_stale({ wording: now.wording }) };
  },
});

const move = deedForm({
  form: 'stappen',
  path: 'stappen',
  schema: z.object({ van: z.enum(questionStates).catch('noticed'), naar: z.enum(questionStates), reden: text(5000) }),
  flash: 'questions_flash_moved',
  run: (c, question, { van, naar, reden }) => moveQuestion(c.var.db, c.var.viewer, { questionId: question.id, from: van, to: naar, text: reden }),
  explain: async (c, { short }, { reason }) => {
    const now = reason === 'stale' ? await here(c, short) : undefined;
    return now && { field: 'naar', text: m.questions_move_stale({ state: stateName(now.state) }) };
  },
});

const known = deedForm({
  form: 'antwoord',
  path: 'antwoord',
  schema: z.object({ antwoord: z.string().max(5000) }),
  flash: 'questions_flash_told',
  run: (c, question, { antwoord }) => tellKnown(c.var.db, c.var.viewer, { questionId: question.id, known: antwoord }),
});

const split = deedForm({
  form: 'splitsing',
  path: 'splitsing',
  schema: z.object({
    id1: id,
    id2: id,
    id3: id,
    deel1: wording,
    deel2: wording,
    deel3: text(400),
    blijft: z.enum(['ja', 'nee']).default('nee'),
    reden: text(2000),
  }),
  flash: 'questions_flash_split',
  run: (c, question, value) => {
    const parts = [
      { id: value.id1, wording: value.deel1 },
      { id: value.id2, wording: value.deel2 },
      { id: value.id3, wording: value.deel3 },
    ];
    const given = parts.filter((one) => one.wording !== '');
    return splitQuestion(c.var.db, c.var.viewer, { questionId: question.id, parts: given, stays: value.blijft === 'ja', reason: value.reden });
  },
});

const merge = deedForm({
  form: 'samenvoeging',
  path: 'samenvoeging',
  schema: z.object({ in: z.uuid(), reden: text(2000) }),
  flash: 'questions_flash_merged',
  run: (c, question, value) => mergeQuestion(c.var.db, c.var.viewer, { questionId: question.id, intoId: value.in, reason: value.reden }),
});

const change = deedForm({
  form: 'kenmerken',
  path: 'kenmerken',
  schema: z.object({
    gezien: text(100),
    bouwstenen: z.array(z.uuid()).max(50),
    termijn: z.enum([...horizons, 'onbekend']).default('onbekend'),
    eigenaar: text(60),
    hulp: text(1000),
  }),
  many: ['bouwstenen'],
  flash: 'questions_flash_changed',
  run: async (c, question, { gezien, bouwstenen, termijn, eigenaar, hulp }) => {
    const owner = ownerFromValue(eigenaar);
    if (eigenaar && (!owner || !isId(owner.id))) return { ok: false, reason: 'no_such_owner', field: 'eigenaar' };
    const horizon = termijn === 'onbekend' ? null : termijn;
    return changeQuestion(c.var.db, c.var.viewer, { questionId: question.id, seen: gezien, blocks: bouwstenen, horizon, owner, helpWanted: hulp });
  },
});

const agree = deedForm({
  form: 'acties',
  path: 'acties',
  schema: z.object({ id, soort: z.enum(['actie', 'proef']).default('actie'), wat: z.string().max(1000), wie: text(200), wanneer: day }),
  flash: 'questions_flash_agreed',
  run: (c, question, { id, soort, wat, wie, wanneer }) =>
    agreeAction(c.var.db, c.var.viewer, { id, questionId: question.id, smallTest: soort === 'proef', what: wat, who: wie, dueOn: wanneer }),
});

const finish = deedForm({
  form: 'uitkomst',
  path: 'acties/:part/uitkomst',
  schema: z.object({ uitkomst: z.string().max(3000), geleerd: text(3000) }),
  flash: 'questions_flash_finished',
  run: (c, _question, { uitkomst, geleerd }) => finishAction(c.var.db, c.var.viewer, { actionId: part(c), outcome: uitkomst, learned: geleerd }),
});

const echo = deedForm({
  form: 'herkenning',
  path: 'herkenning',
  schema: z.object({ samenwerking: z.uuid(), zin: z.string().max(400) }),
  flash: 'questions_flash_echoed',
  run: (c, question, { samenwerking, zin }) => giveEcho(c.var.db, c.var.viewer, { questionId: question.id, collaborationId: samenwerking, sentence: zin }),
});

const takeEchoBack = deedForm({
  form: 'herkenning',
  path: 'herkenning/:part/intrekking',
  schema: z.object({}),
  flash: 'questions_flash_echo_withdrawn',
  run: (c, question) => withdrawEcho(c.var.db, c.var.viewer, { questionId: question.id, collaborationId: part(c) }),
});

const offer = deedForm({
  form: 'aanbod',
  path: 'aanbod',
  schema: z.object({ id, tekst: z.string().max(2000) }),
  flash: 'questions_flash_offered',
  run: (c, question, { id, tekst }) => {
    const post = { mail: c.var.mail, baseUrl: c.var.config.baseUrl, network: c.var.network };
    return offerHelp(c.var.db, c.var.viewer, post, { id, questionId: question.id, text: tekst });
  },
});

const takeOfferBack = deedForm({
  form: 'aanbod',
  path: 'aanbod/:part/intrekking',
  schema: z.object({}),
  flash: 'questions_flash_offer_withdrawn',
  run: (c) => withdrawOffer(c.var.db, c.var.viewer, part(c)),
});

/** Every form there is under a question. */
export const deedForms: DeedForm[] = [reword, move, known, split, merge, change, agree, finish, echo, takeEchoBack, offer, takeOfferBack];
