import { describe, expect, test } from 'vitest';
import { ideaStates, refuseStep, stepsFrom } from './idea';

describe('The path of an idea', () => {
  test('goes from the box to a programme and to what came of it, or ends with a no', () => {
    expect(stepsFrom('new')).toEqual(['considered', 'planned', 'declined']);
    expect(stepsFrom('considered')).toEqual(['planned', 'declined']);
    expect(stepsFrom('planned')).toEqual(['done', 'considered', 'declined']);
  });

  test('can be taken up again after a no, and ends when it was done', () => {
    expect(stepsFrom('declined')).toEqual(['considered']);
    expect(stepsFrom('done')).toEqual([]);
  });

  test('never has a step without an answer, nor a step that is not there', () => {
    for (const from of ideaStates)
      for (const to of ideaStates) {
        const there = stepsFrom(from).includes(to);
        expect(refuseStep({ from, to, reply: ' \n' })?.reason).toBe(there ? 'reply' : 'no_such_step');
        expect(refuseStep({ from, to, reply: 'Fijn idee.' })?.reason).toBe(there ? undefined : 'no_such_step');
      }
  });
});
