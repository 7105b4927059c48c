import { m } from '#platform/i18n';
import type { Typed } from '#platform/web/typed';

const labels = {
  naam: m.network_name,
  samenvatting: m.network_summary,
  hoe_we_leren: m.network_how_they_learn,
  themas: m.network_themes,
  provincie: m.network_province,
  gemeenten: m.network_municipalities,
  schaal: m.network_scale,
  omgeving: m.network_urbanity,
  inwoners: m.network_population,
  samen_sinds: m.network_together_since,
  begin: m.network_starts_on,
  einde: m.network_ends_on,
  website: m.network_website,
};

/** Field by field what stands where something else was typed, for somebody whose form went stale. */
export const standsNow = (typed: Typed, standing: Typed): { label: string; value: string }[] =>
  Object.entries(labels).flatMap(([name, label]) => (typed.text(name) === standing.text(name) ? [] : [{ label: label(), value: standing.text(name) }]));
