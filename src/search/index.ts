/**
 * One search over every entry a viewer may see, for people who write Dutch. Knows no concept: what an entry says comes from the registry.
 * Absent: remarks, earlier wordings and everything else that not everybody who may open the entry may read.
 */
export {};
