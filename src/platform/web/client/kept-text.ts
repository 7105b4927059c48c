/** Unsent text, per form and field, for as long as this tab lives. Never passwords, never hidden fields: text areas only. */
const mark = 'unsent ';

const keyOf = (area: HTMLTextAreaElement): string => `${mark}${location.pathname} ${area.form?.getAttribute('action') ?? ''} ${area.id} ${area.name}`;

type Kept = { from: string; text: string };

// Storage may be full or forbidden: then nothing is kept, and nothing else changes.
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

export const kept = {
  find: (area: HTMLTextAreaElement): string | undefined =>
    quietly(() => {
      const found = JSON.parse(sessionStorage.getItem(keyOf(area)) ?? 'null') as Kept | null;
      return found?.from === area.defaultValue ? found.text : undefined;
    }),
  save: (area: HTMLTextAreaElement): void => {
    quietly(() => sessionStorage.setItem(keyOf(area), JSON.stringify({ from: area.defaultValue, text: area.value })));
  },
  forget: (area: HTMLTextAreaElement): void => {
    quietly(() => sessionStorage.removeItem(keyOf(area)));
  },
  forgetAll: (): void => {
    quietly(() => {
      for (const key of Object.keys(sessionStorage)) if (key.startsWith(mark)) sessionStorage.removeItem(key);
    });
  },
};
