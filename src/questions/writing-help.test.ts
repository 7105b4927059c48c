import { describe, expect, it } from 'vitest';
import { type Hint, hintsFor } from './writing-help';

const good = 'Hoe maken wij tijd om te leren, terwijl de winkel open blijft?';

const cases: [string, Hint[]][] = [
  [good, []],
  ['How do we make time to learn, while the shop stays open?', []],
  ['“Hoe bereiken wij wie nooit komt, zonder ze lastig te vallen?”', []],
  ['Hoe delen wij wat we weten, als we ook elkaars concurrent zijn?', []],
  ['Kunnen wij meer tijd maken om te leren, terwijl de winkel open blijft?', ['yes_no']],
  ['Should we make more time to learn, while the shop stays open?', ['yes_no']],
  ['Waarom maken wij geen tijd om te leren, terwijl iedereen dat wil?', ['how']],
  ['Hoe leren zij van elkaars fouten, zonder een schuldige te zoeken?', ['we']],
  ['Hoe maken wij meer tijd om samen te leren?', ['tension']],
  ['Hoe maken wij tijd om te leren, terwijl de winkel open blijft', ['mark']],
  ['Hoe maken wij tijd, terwijl het druk is? En wie betaalt ons dan?', ['one']],
  ['Hoe leren wij toch?', ['short']],
  [`Hoe leren wij van ${'heel '.repeat(50)}veel, terwijl het druk is?`, ['long']],
  ['Geld', ['how', 'we', 'tension', 'mark', 'short']],
  ['', []],
  ['   ', []],
];

describe('Help with wording a question', () => {
  it.each(cases)('%s', (wording, expected) => {
    expect(hintsFor(wording)).toEqual(expected);
  });

  it('is not misled by words that merely contain ours', () => {
    expect(hintsFor('Hoe werken de andere organisaties, terwijl het geld opraakt?')).toEqual(['we']);
    expect(hintsFor('Hoeveel tijd krijgen wij, terwijl het druk is?')).toContain('how');
  });

  it('reads ten thousand characters of one letter without effort', () => {
    expect(hintsFor('a'.repeat(10_000))).toContain('long');
  });
});
