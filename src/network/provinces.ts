import { m } from '#platform/i18n';

const names = {
  drenthe: m.network_province_drenthe,
  flevoland: m.network_province_flevoland,
  friesland: m.network_province_friesland,
  gelderland: m.network_province_gelderland,
  groningen: m.network_province_groningen,
  limburg: m.network_province_limburg,
  'noord-brabant': m.network_province_noord_brabant,
  'noord-holland': m.network_province_noord_holland,
  overijssel: m.network_province_overijssel,
  utrecht: m.network_province_utrecht,
  zeeland: m.network_province_zeeland,
  'zuid-holland': m.network_province_zuid_holland,
};

/** The twelve, by the key under which a collaboration keeps its province. */
export const provinces = Object.keys(names) as Province[];
export type Province = keyof typeof names;

export const isProvince = (text: string): text is Province => Object.hasOwn(names, text);

/** 'zuid-holland' → 'Zuid-Holland', in the language of the page. What is no province stays as it is. */
export const provinceName = (key: string): string => (isProvince(key) ? names[key]() : key);
