/** What became of what somebody took along: seeded → applied → realised, or faded. */
export const valueStates = ['seeded', 'applied', 'realised', 'faded'] as const;
export type ValueState = (typeof valueStates)[number];

export const isValueState = (text: string): text is ValueState => (valueStates as readonly string[]).includes(text);

/** After so many calendar months the question is asked. */
export const askedAfter = [3, 9] as const;

/** What can be answered from where it stood: what was applied is never only seeded again, what faded can be picked up once more. */
const next: Record<ValueState, readonly ValueState[]> = {
  seeded: ['seeded', 'applied', 'realised', 'faded'],
  applied: ['applied', 'realised', 'faded'],
  realised: ['realised', 'faded'],
  faded: ['applied', 'realised', 'faded'],
};

export const answersFrom = (state: ValueState): readonly ValueState[] => next[state];
export const mayBecome = (from: ValueState, to: ValueState): boolean => next[from].includes(to);
