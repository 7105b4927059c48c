import type { Tx } from '#platform/db';
import type { Job, Jobs } from '#platform/jobs';
import { createTransport } from 'nodemailer';
import { z } from 'zod';

export const mailQueue = 'mail';

const letter = z.object({ to: z.string(), subject: z.string(), text: z.string() });
export type Letter = z.infer<typeof letter>;

/** Hands a letter to the queue as part of the transaction that has the reason for it. */
export type Mailer = { send: (tx: Tx, letter: Letter) => Promise<void> };

export const mailer = (jobs: Pick<Jobs, 'enqueue'>): Mailer => ({
  send: (tx, { to, subject, text }) =>
    // A line end in a header would let a name add headers of its own.
    jobs.enqueue(tx, mailQueue, { to, subject: subject.replace(/\s+/g, ' '), text }),
});

/** Each letter is a connection of its own; mail servers turn away who opens many at the same moment. */
const connections = 5;

/** `url` as in MAIL_URL: smtp://name:secret@host:587, or smtps://. Without one (the demo) letters are not sent. */
export function mailJob(url: string | undefined, from: string): Job {
  const transport = url ? createTransport(url, { from }) : undefined;
  return {
    queue: mailQueue,
    atOnce: connections,
    work: async (data) => void (await transport?.sendMail(letter.parse(data))),
  };
}
