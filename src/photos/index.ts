/**
 * Photos of a meeting: cleaned of what a camera adds, resized, described in words, with whether the people in them agreed, and away at one press.
 */
export {};
