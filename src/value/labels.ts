import { m } from '#platform/i18n';
import type { ValueState } from './state';

const names = { seeded: m.value_state_seeded, applied: m.value_state_applied, realised: m.value_state_realised, faded: m.value_state_faded };
const said = { seeded: m.value_say_seeded, applied: m.value_say_applied, realised: m.value_say_realised, faded: m.value_say_faded };

export const stateName = (state: ValueState): string => names[state]();

/** As somebody says it of their own story, on a button. */
export const asSaid = (state: ValueState): string => said[state]();
