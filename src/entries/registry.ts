import type { Kind, Module, OnRoleEnded, Told } from '#platform/module';

/** What the modules say of themselves, put together once, for the readers: they see entries and happenings, never a concept. */
export type Registry = {
  kind: (kind: string) => Kind | undefined;
  sentence: (happening: string, told: Told) => string | undefined;
  /** the happenings that have a sentence, so that a list asks for no others */
  told: string[];
  onRoleEnded: OnRoleEnded;
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
    sentence: (happening, told) => sentences.get(happening)?.(told),
    told: [...sentences.keys()],
    onRoleEnded: async (tx, ended) => {
      for (const module of modules) await module.onRoleEnded?.(tx, ended);
    },
  };
}

/** Where an entry lives, without the language prefix: `/lln/leervragen/k3v9mpq-samen-een-kompas`. */
export const addressOf = (registry: Registry, network: string, entry: { kind: string; short: string; words: string }): string =>
  `/${network}/${registry.kind(entry.kind)?.segment ?? entry.kind}/${entry.short}${entry.words ? `-${entry.words}` : ''}`;
