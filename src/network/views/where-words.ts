import { m } from '#platform/i18n';
import { date, today } from '#platform/time';
import { scaleName } from '../labels';
import { provinceName } from '../provinces';
import type { Scale } from '../tables';

/** Zuid-Holland: Leiden, Katwijk en nog 3 */
export function placeWords({ province, municipalities }: { province: string | null; municipalities: string[] }, most = 3): string {
  const named = municipalities.slice(0, most).join(', ');
  const more = municipalities.length - most;
  const places = more > 0 ? m.network_places_and_more({ named, more }) : named;
  const where = province ? provinceName(province) : '';
  return where && places ? `${where}: ${places}` : where || places;
}

export const contextWords = (of: { province: string | null; municipalities: string[]; scale: Scale | null }): string =>
  [placeWords(of), of.scale && scaleName(of.scale)].filter(Boolean).join(' · ');

/** 21 mei 2024 tot 31 december 2026; whichever of the two is known. */
export function periodWords(startsOn: string | null, endsOn: string | null): string {
  if (startsOn && endsOn) return m.network_period_both({ from: date(startsOn), until: date(endsOn) });
  if (startsOn) return startsOn > today() ? m.network_period_from({ from: date(startsOn) }) : m.network_period_since({ from: date(startsOn) });
  return endsOn ? m.network_period_until({ until: date(endsOn) }) : '';
}
