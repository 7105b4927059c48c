import { describe, expect, test } from 'vitest';
import { clause, sentenceOf, standingOf } from './insight';
import { telling } from './insight.fixture';
import { stepsIn } from './insight-form';

const words = (more: Parameters<typeof telling>[0]) => sentenceOf(telling(more)).clauses.map(({ word, text }) => `${word} ${text}`);

describe('How far an insight is', () => {
  test('follows from what it says, as long as nobody else answered', () => {
    expect(standingOf(telling({ situation: '' }), [])).toBe('hunch');
    expect(standingOf(telling({ outcome: '' }), [])).toBe('articulated');
    expect(standingOf(telling(), [])).toBe('observed_once');
    expect(standingOf(telling({ did: '', situation: '', why: '', outcome: '', strategy: 'a', context: 'b', reasoning: 'c', intended: 'd' }), [])).toBe(
      'observed_once',
    );
  });

  test('follows from the answers of others, and where some recognise it and others do not it became more precise', () => {
    expect(standingOf(telling(), [{ kind: 'recognise' }])).toBe('seen_elsewhere');
    expect(standingOf(telling({ outcome: '' }), [{ kind: 'recognise' }])).toBe('seen_elsewhere');
    expect(standingOf(telling(), [{ kind: 'recognise' }, { kind: 'differs' }])).toBe('refined');
    expect(standingOf(telling(), [{ kind: 'recognise' }, { kind: 'not_here' }])).toBe('refined');
    expect(standingOf(telling(), [{ kind: 'not_here' }])).toBe('contradicted');
  });
});

describe('The sentence', () => {
  test('says it in the terms of research alone once any of those was told', () => {
    expect(words({ context: 'In krimpgebieden', strategy: 'Helpt samen eten', reasoning: 'Mensen zich gehoord voelen.' })).toEqual([
      'when in krimpgebieden',
      'do Helpt samen eten',
      'because mensen zich gehoord voelen',
    ]);
    expect(words({ context: 'in krimpgebieden', strategy: 'blijft een loket leeg', unintended: 'een mooi bord' })).toHaveLength(3);
  });

  test('takes the beginning of each plain answer, as it was written, as long as nothing was told in the terms of research', () => {
    expect(words({ did: 'Wij eten samen. Elke dinsdag.' })[1]).toBe('do Wij eten samen.');
    expect(sentenceOf(telling()).runs).toBe(false);
  });

  test('leaves out what was not told, and one clause is no sentence', () => {
    expect(words({ why: '', outcome: '' })).toHaveLength(2);
    expect(words({ situation: '', why: '', outcome: '' })).toEqual([]);
  });

  test('leaves a name its capital', () => {
    expect(clause('Zeeland kent veel dorpen.')).toBe('Zeeland kent veel dorpen');
    expect(clause('  De huisarts\nkomt langs.  ')).toBe('de huisarts komt langs');
  });
});

test('Steps are lines, with or without the numbers that somebody typed', () => {
  expect(stepsIn('1. Nodig uit\n- Luister\n\n2) Doe\n3 mensen bellen')).toEqual(['Nodig uit', 'Luister', 'Doe', '3 mensen bellen']);
});
