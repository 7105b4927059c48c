import { slug } from '#platform/text';
import { shortOf } from '#platform/id';

const doiForm = /^10\.\d{4,9}\/[^\s"<>]+$/;

/** 'https://doi.org/10.1000/xyz', 'doi: 10.1000/xyz' and '10.1000/xyz' are the same publication: '10.1000/xyz'. Null for anything else. */
export function doiOf(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/^(https?:\/\/)?(dx\.|www\.)?doi\.org\//i, '')
    .replace(/^doi:\s*/i, '')
    .replace(/[.,;]+$/, '');
  return doiForm.test(bare) ? bare : null;
}

/** Where a publication with this DOI is found, wherever its publisher moves it. */
export const doiAddress = (doi: string): string => `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;

/** An address on the web that can be followed: http or https, no name and password in it. Without `https://` it gets that. */
export function webAddressOf(typed: string): string | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const url = URL.parse(whole);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname.includes('.')) return null;
  return url.href;
}

const shortForm = /^[2-9a-hjkmnp-tw-z]{7}$/;

/** What may be the short of an entry in an address that somebody pasted, or in a short typed over; the last part first. */
export function shortsIn(typed: string): string[] {
  const path = URL.parse(typed.trim(), 'https://here.example')?.pathname ?? '';
  return path
    .split('/')
    .map((part) => shortOf(slug(part)))
    .filter((short) => shortForm.test(short))
    .reverse();
}
