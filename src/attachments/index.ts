/**
 * Files that belong to an entry: checked by what is in them, kept by their hash, given out as downloads. Who may see the entry may have
 * its files. Absent: photos of meetings (`#photos/index`), files that come in as data (`#exchange/index`).
 */
export {};
