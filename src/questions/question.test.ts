import { describe, expect, it } from 'vitest';
import { demandOf, isOpen, letterOf, mayMove, movesFrom, questionStates, type QuestionState, refuseMove } from './question';

const steps: [QuestionState, QuestionState[]][] = [
  ['noticed', ['asked', 'parked']],
  ['asked', ['noticed', 'exploring', 'parked']],
  ['exploring', ['asked', 'testing', 'parked']],
  ['testing', ['exploring', 'answered', 'dissolved', 'parked']],
  ['answered', ['exploring']],
  ['dissolved', ['exploring']],
];

describe('The path of a question', () => {
  for (const [from, allowed] of steps)
    for (const to of questionStates)
      it(`${allowed.includes(to) ? 'lets' : 'does not let'} a question go from ${from} to ${to}`, () => {
        expect(mayMove(from, to)).toBe(allowed.includes(to));
      });

  for (const from of questionStates)
    for (const to of questionStates)
      it(`brings a question that was parked as ${from} ${from === to ? 'back to' : 'nowhere near'} ${to}`, () => {
        expect(mayMove('parked', to, from)).toBe(from === to);
      });

  it('knows no step into the state where a question already is', () => {
    for (const state of questionStates) expect(movesFrom(state)).not.toContain(state);
  });

  it('counts a question as open as long as it is being worked on', () => {
    expect(questionStates.filter(isOpen)).toEqual(['noticed', 'asked', 'exploring', 'testing']);
  });

  it('refuses a step that the path does not have, whatever text comes with it', () => {
    expect(refuseMove({ from: 'noticed', to: 'answered', parkedFrom: null, text: 'Wij weten het al.' })).toMatchObject({ reason: 'no_such_step' });
  });

  it('wants to hear what is known now from an answer, and why from letting go and putting aside', () => {
    expect(questionStates.map(demandOf)).toEqual([null, null, null, null, 'what_we_know', 'why', 'why']);
    const step = { from: 'testing', parkedFrom: null, text: '' } as const;
    expect(refuseMove({ ...step, to: 'answered' })).toMatchObject({ reason: 'what_we_know', field: 'reden' });
    expect(refuseMove({ ...step, to: 'dissolved' })).toMatchObject({ reason: 'why' });
    expect(refuseMove({ ...step, to: 'parked' })).toMatchObject({ reason: 'why' });
    expect(refuseMove({ ...step, to: 'exploring' })).toBeNull();
    expect(refuseMove({ ...step, to: 'answered', text: 'Een vast gezicht helpt.' })).toBeNull();
  });
});

describe('The letters of an agenda', () => {
  it.each([
    [1, 'A'],
    [2, 'B'],
    [26, 'Z'],
    [27, 'AA'],
    [28, 'AB'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('call question %i %s', (n, letter) => {
    expect(letterOf(n)).toBe(letter);
  });
});
