import { meetingLed } from '#meetings/index';
import { trail } from '#network/index';
import { m } from '#platform/i18n';
import { routes, type WebContext } from '#platform/web/env';
import { redirect } from '#platform/web/flash';
import { notFound, page } from '#platform/web/page';
import { readForm, type Typed, typedOf } from '#platform/web/typed';
import type { Problem } from '#platform/web/views/index';
import { answerValue, stopAsking } from './answer-value';
import { isValueState } from './state';
import { storyBehind } from './story-behind';
import { valueCounts, valueTexts } from './value-of-meeting';
import { AnswerPage } from './views/answer-page';
import { ValuePage } from './views/value-page';

export const letterRoutes = routes();
letterRoutes.get('/waarde/:token', (c) => showAnswer(c));
letterRoutes.post('/waarde/:token', answerHere);
letterRoutes.post('/waarde/:token/stop', stopHere);

export const valueRoutes = routes();
valueRoutes.get('/bijeenkomsten/:short/waarde', showValue);

const tokenOf = (c: WebContext): string => c.req.param('token') ?? '';
const longest = 1000;

async function showAnswer(c: WebContext, again?: { typed: Typed; problems: Problem[] }): Promise<Response> {
  const story = await storyBehind(c.var.db, tokenOf(c));
  if (!story) return notFound(c);
  const typed =
    again?.typed ??
    typedOf([
      ['woorden', story.words],
      ['delen', story.shareable_at ? 'ja' : ''],
    ]);
  const status = again ? 422 : story.open ? 200 : 410;
  return page(c, { title: m.value_title(), status }, <AnswerPage story={story} at={`/waarde/${tokenOf(c)}`} typed={typed} problems={again?.problems ?? []} />);
}

async function answerHere(c: WebContext): Promise<Response> {
  const typed = await readForm(c);
  const [state, words] = [typed.text('antwoord'), typed.text('woorden')];
  const again = (field: string, text: string) => showAnswer(c, { typed, problems: [{ field, text }] });
  if (!isValueState(state)) return again('', m.value_refused_choose());
  if (words.length > longest) return again('woorden', m.platform_too_long({ max: String(longest) }));
  const done = await answerValue(c.var.db, { token: tokenOf(c), state, words, shareable: typed.has('delen') });
  if (done.ok) return redirect(c, `/waarde/${tokenOf(c)}`, 'value_flash_answered');
  return done.reason === 'no_such_step' ? again('', m.value_refused_choose()) : showAnswer(c);
}

async function stopHere(c: WebContext): Promise<Response> {
  const done = await stopAsking(c.var.db, tokenOf(c));
  return done.ok ? redirect(c, `/waarde/${tokenOf(c)}`, 'value_flash_stopped') : notFound(c);
}

async function showValue(c: WebContext): Promise<Response> {
  const { db } = c.var;
  const meeting = await meetingLed(c);
  if (!meeting) return notFound(c);
  return page(
    c,
    {
      title: m.value_of_title({ title: meeting.title }),
      trail: trail(c, [m.meetings_menu(), 'bijeenkomsten'], [meeting.title, `bijeenkomsten/${meeting.short}`], [m.value_menu()]),
    },
    <ValuePage title={meeting.title} counts={await valueCounts(db, meeting.entry_id)} texts={await valueTexts(db, meeting.entry_id)} />,
  );
}
