import { refuse, type Refusal } from '#platform/result';

/** From a hunch to what is known. The order is the path; `parked` lies beside it. */
export const questionStates = ['noticed', 'asked', 'exploring', 'testing', 'answered', 'dissolved', 'parked'] as const;
export type QuestionState = (typeof questionStates)[number];

/** When the people who ask it hope to know more: within months, within a year, or in years. */
export const horizons = ['months', 'year', 'years'] as const;
export type Horizon = (typeof horizons)[number];

export const isQuestionState = (text: string): text is QuestionState => (questionStates as readonly string[]).includes(text);

export const openStates = ['noticed', 'asked', 'exploring', 'testing'] as const satisfies readonly QuestionState[];

/** Being worked on. Parked, answered and dissolved are not. */
export const isOpen = (state: QuestionState): boolean => (openStates as readonly QuestionState[]).includes(state);

/** Answered or let go. What is parked is neither open nor closed. */
export const isClosed = (state: QuestionState): boolean => state === 'answered' || state === 'dissolved';

const onward: Record<QuestionState, readonly QuestionState[]> = {
  noticed: ['asked'],
  asked: ['exploring', 'noticed'],
  exploring: ['testing', 'asked'],
  testing: ['answered', 'dissolved', 'exploring'],
  answered: ['exploring'],
  dissolved: ['exploring'],
  parked: [],
};

/** Where a question can go from here, the likeliest first. A parked one goes back to where it was. */
export function movesFrom(state: QuestionState, parkedFrom: QuestionState | null = null): QuestionState[] {
  if (state === 'parked') return parkedFrom ? [parkedFrom] : [];
  return isOpen(state) ? [...onward[state], 'parked'] : [...onward[state]];
}

export const mayMove = (from: QuestionState, to: QuestionState, parkedFrom: QuestionState | null = null): boolean => movesFrom(from, parkedFrom).includes(to);

/** What a step asks of who makes it: an answer says what is known now; letting go and putting aside say why. */
export type Demand = 'what_we_know' | 'why';
export function demandOf(to: QuestionState): Demand | null {
  if (to === 'answered') return 'what_we_know';
  return to === 'dissolved' || to === 'parked' ? 'why' : null;
}

export type Move = { from: QuestionState; to: QuestionState; parkedFrom: QuestionState | null; text: string };

/** Refused: a step the path does not have, and a step that does not say what it must. */
export function refuseMove({ from, to, parkedFrom, text }: Move): Refusal<'no_such_step' | Demand> | null {
  if (!mayMove(from, to, parkedFrom)) return refuse('no_such_step', 'naar');
  const demand = demandOf(to);
  return demand && text === '' ? refuse(demand, 'reden') : null;
}

/** The sign of the nth question of an agenda: 1 → A, 26 → Z, 27 → AA. Never used twice. */
export function letterOf(n: number): string {
  const rest = n - 1;
  const last = String.fromCharCode(65 + (rest % 26));
  return rest < 26 ? last : letterOf(Math.floor(rest / 26)) + last;
}
