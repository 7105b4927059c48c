/**
 * The idea box: ideas for what coming meetings are about and how they go, from whoever wants to give one, with or without a name. Each gets
 * an answer and can become a part of a meeting; who gave or supported it sees what came of it.
 */
export {};
