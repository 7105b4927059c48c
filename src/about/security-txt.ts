import type { Config } from '#platform/config';

const halfAYear = 182;

/**
 * How to report a leak, for who looks for it by machine (RFC 9116). It expires half a year after today, counted from midnight so that
 * it changes once a day. Without an address in the settings it leads to the page that says what to do.
 */
export function securityTxt({ baseUrl, securityContact }: Pick<Config, 'baseUrl' | 'securityContact'>, today: Date): string {
  const expires = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + halfAYear));
  const policy = `${baseUrl}/over#lek-melden`;
  return [
    `Contact: ${securityContact ? contactAddress(securityContact) : policy}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    `Policy: ${policy}`,
    '',
  ].join('\n');
}

/** An e-mail address or a web page as a link. */
export const contactAddress = (contact: string): string => (/^[a-z]+:/i.test(contact) ? contact : `mailto:${contact}`);
