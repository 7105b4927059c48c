/**
 * What waits on this device to be sent. Each thing has its id from the moment it was written, so sending it again, from another tab or
 * after an answer that got lost, changes nothing. It leaves the device when the server confirmed it.
 */
export type Waiting = {
  id: string;
  /** the name of the form it came from */
  queue: string;
  action: string;
  fields: [string, string][];
  /** what of it people recognise */
  said: string;
  at: number;
  refused?: string;
};
export type Outcome = 'sent' | 'later' | { refused: string };

const mark = 'room-waiting ';
const days = 24 * 60 * 60 * 1000;

/** UUIDv7. Made by hand: the browser's own randomUUID is there on https alone. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const hex = Date.now().toString(16).padStart(12, '0') + [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

export const outbox = {
  /** False when this browser keeps nothing: then the form is sent the plain way. */
  keep(one: Waiting): boolean {
    try {
      localStorage.setItem(mark + one.id, JSON.stringify(one));
      return true;
    } catch {
      return false;
    }
  },
  drop: (id: string): void => localStorage.removeItem(mark + id),
  /** In the order in which it was written. What is a week old belongs to a room that is long closed. */
  all(): Waiting[] {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(mark));
      const found = keys.map((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Waiting);
      for (const { id, at } of found) if (at < Date.now() - 7 * days) outbox.drop(id);
      return found.filter(({ at }) => at >= Date.now() - 7 * days).sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  },
};

/** A confirmation is 204; 422 a refusal in words. Anything that may be different in a moment is tried again. */
export async function send({ action, fields }: Waiting): Promise<Outcome> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.status === 204) return 'sent';
    if (answer.status >= 500 || [408, 425, 429].includes(answer.status)) return 'later';
    const said = answer.status === 422 ? ((await answer.json()) as { problem?: string }) : {};
    return { refused: said.problem ?? '' };
  } catch {
    return 'later';
  }
}
