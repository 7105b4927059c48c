export type Part = 'printing' | 'drawing' | 'photos';

/** A part that is made for each kind of machine, and that this machine has none of. Nobody who looks can do anything about it; a page says what can be done instead. */
export class NotOnThisMachine extends Error {
  readonly part: Part;

  constructor(part: Part, cause: unknown) {
    super(`There is no part for ${part} for this kind of machine (${process.platform} ${process.arch}): ${String(cause)}`, { cause });
    this.name = 'NotOnThisMachine';
    this.part = part;
  }
}

/** Loads such a part with the first use, so that a machine without it still does everything else. Throws `NotOnThisMachine`. */
export async function onThisMachine<Loaded>(part: Part, load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (cause) {
    throw new NotOnThisMachine(part, cause);
  }
}
