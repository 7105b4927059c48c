/**
 * Value stories: what somebody takes along from a meeting and what they hope it changes, and what came of it after three and nine months.
 */
export { stateName as valueStateName } from './labels';
export { type Seed, seedValue, valueForm } from './seed-value';
export { fewest, type ValueCounts } from './small-cells';
export { type ValueState, valueStates } from './state';
export { type ValueText, valueCounts, valueTexts } from './value-of-meeting';
export { ValueFields } from './views/value-fields';
