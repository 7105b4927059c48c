import { m } from '#platform/i18n';
import type { EntryPanelData } from '../panel';

type LinkKind = EntryPanelData['links'][number]['kind'];
type LinkWord = `entries_link_${LinkKind}_${'in' | 'out'}`;

/** What a link says, read from the entry it goes out from or from the one it comes in to. */
export const linkName = (kind: LinkKind, outward: boolean): string => m[`entries_link_${kind}_${outward ? 'out' : 'in'}` satisfies LinkWord]();
