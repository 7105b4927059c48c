/** The ladder, narrow to wide. *Peers* are the collaborations without the national parties. */
export const audiences = ['self', 'collaboration', 'peers', 'network', 'public'] as const;
export type Audience = (typeof audiences)[number];

export const isAudience = (text: string): text is Audience => (audiences as readonly string[]).includes(text);

/** Is `a` a higher rung than `b`? */
export const isWider = (a: Audience, b: Audience): boolean => audiences.indexOf(a) > audiences.indexOf(b);
