import { contactAddress } from '../security-txt';

/** Where to go with something; honest when nobody has filled that in. */
export function Contact({ words, contact, otherwise }: { words: string; contact?: string; otherwise: string }) {
  if (!contact) return <p>{otherwise}</p>;
  return (
    <p>
      {words} <a href={contactAddress(contact)}>{contact.replace(/^mailto:/, '')}</a>
    </p>
  );
}
