/** What a deed answers. A refusal is a value with a reason, so that the page can say it in words and keep what was typed. */
export type Refusal<Reason extends string = string> = { ok: false; reason: Reason; field?: string };
export type Result<T, Reason extends string = string> = { ok: true; value: T } | Refusal<Reason>;

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** `field` names the form field the reader should look at. */
export const refuse = <Reason extends string>(reason: Reason, field?: string): Refusal<Reason> => ({ ok: false, reason, field });
