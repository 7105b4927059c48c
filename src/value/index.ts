/**
 * Value stories: what somebody takes along from a meeting and what they hope it changes, and what came of it after three and nine months.
 */
export {};
