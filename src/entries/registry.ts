import type { ReadDb } from '#platform/db';
import type { Given, Grain, Growth, Kind, Module, OnRoleEnded, Reading, Told } from '#platform/module';

/** What the modules say of themselves, put together once, for the readers: they see entries and happenings, never a concept. */
export type Registry = {
  kind: (kind: string) => Kind | undefined;
  kinds: Kind[];
  /** the kinds that stand in the library */
  shelved: string[];
  /** what can grow out of an entry */
  grows: Growth[];
  /** how these entries read, by their id: one statement a way of reading */
  reading: (db: ReadDb, entries: { id: string; kind: string }[]) => Promise<Map<string, Reading>>;
  sentence: (happening: string, told: Told) => string | undefined;
  /** the happenings that have a sentence, so that a list asks for no others */
  told: string[];
  onRoleEnded: OnRoleEnded;
  /** what one person gave in a network, from every module, newest first */
  wordsOf: (db: ReadDb, personId: string, networkId: string, most: number) => Promise<Given[]>;
  /** what was said that became these entries, oldest first */
  grainsOf: (db: ReadDb, ids: string[]) => Promise<Grain[]>;
};

declare module '#platform/web/env' {
  interface Variables {
    registry: Registry;
  }
}

export function registryOf(modules: Module[]): Registry {
  const kinds = new Map(modules.flatMap((module) => module.kinds ?? []).map((kind) => [kind.kind, kind]));
  const sentences = new Map(modules.flatMap((module) => Object.entries(module.sentences ?? {})));
  return {
    kind: (kind) => kinds.get(kind),
    kinds: [...kinds.values()],
    shelved: [...kinds.values()].filter((kind) => kind.shelved).map(({ kind }) => kind),
    grows: modules.flatMap((module) => module.grows ?? []),
    reading: async (db, entries) => {
      // Kinds that are read in the same way are read together.
      const idsOf = new Map<NonNullable<Kind['read']>, string[]>();
      for (const { id, kind } of entries) {
        const read = kinds.get(kind)?.read;
        if (!read) continue;
        const ids = idsOf.get(read) ?? [];
        ids.push(id);
        idsOf.set(read, ids);
      }
      const readings = await Promise.all([...idsOf].map(([read, ids]) => read(db, ids)));
      return new Map(readings.flat().map((one) => [one.id, one]));
    },
    sentence: (happening, told) => sentences.get(happening)?.(told),
    told: [...sentences.keys()],
    onRoleEnded: async (tx, ended) => {
      for (const module of modules) await module.onRoleEnded?.(tx, ended);
    },
    wordsOf: async (db, personId, networkId, most) => {
      const given = await Promise.all(modules.map((module) => module.wordsOf?.(db, personId, networkId, most) ?? []));
      return given.flat().sort((a, b) => b.at.getTime() - a.at.getTime());
    },
    grainsOf: async (db, ids) => {
      const said = await Promise.all(modules.map((module) => module.grainsOf?.(db, ids) ?? []));
      return said.flat().sort((a, b) => a.at.getTime() - b.at.getTime());
    },
  };
}

/** Where an entry lives, without the language prefix: `/lln/leervragen/k3v9mpq-samen-een-kompas`. */
export const addressOf = (registry: Registry, network: string, entry: { kind: string; short: string; words: string }): string =>
  `/${network}/${registry.kind(entry.kind)?.segment ?? entry.kind}/${entry.short}${entry.words ? `-${entry.words}` : ''}`;
