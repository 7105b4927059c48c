import { clean } from '#platform/text';
import { endingOf } from './file-type';

const longest = 120;

// What turns the direction of reading makes 'fdp.exe' out of 'exe.pdf'; the rest cannot be seen.
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/**
 * The name of a file as somebody sent it, fit to show and to save on any machine: no folders, no signs that a file system refuses, not
 * hidden by a dot in front, at most 120 characters with its ending kept.
 */
export function cleanName(sent: string): string {
  const last = clean(sent).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(unseen, '')
    .replace(/[<>:"|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const ending = endingOf(plain);
  const stem =
    [...(ending ? plain.slice(0, -ending.length - 1) : plain)]
      .slice(0, longest - ending.length - 1)
      .join('')
      .trim() || 'bestand';
  return ending ? `${stem}.${ending}` : stem;
}
