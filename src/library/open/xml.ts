/** A piece of XML that is written already; a plain text is not, and is escaped where it is put. */
export type Xml = { xml: string };
type Child = Xml | string | undefined | false;

// What XML 1.0 cannot hold, however it is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(impossible, '').replace(/[&<>"]/g, (sign) => signs[sign] ?? '');

/** One element: `el('link', { href }, …)`. An attribute without a value is left out. */
export function el(name: string, attributes: Record<string, string | undefined> = {}, ...children: Child[]): Xml {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  const inside = children.map((child) => (child ? (typeof child === 'string' ? escaped(child) : child.xml) : '')).join('');
  return { xml: inside ? `<${name}${said.join('')}>${inside}</${name}>` : `<${name}${said.join('')}/>` };
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
