/**
 * Harvest: what was said in the room becomes questions, ideas, tiles, actions and agreements, and the report writes itself.
 */
export {};
