import type { Audience } from '#entries/index';
import type { Db } from '#platform/db';
import { printPdf } from '#platform/print';
import { newId, newShort } from '#platform/id';
import { createServer, type Server } from 'node:net';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Person, Village } from '../../test/village';

/** A practical tool of Helmgras, told by Hanna, as `#insights` keeps one. */
export async function aTool(db: Db, v: Village, audience: Audience = 'peers', by: Person = 'hanna') {
  const [id, short] = [newId(), newShort()];
  const title = 'Een rekenblad voor het duin';
  await db
    .insertInto('entry')
    .values({ id, short, network_id: v.networks.duin, kind: 'tool', title, author_id: v.people[by], collaboration_id: v.collaborations.helmgras, audience })
    .execute();
  await db.insertInto('insight').values({ entry_id: id }).execute();
  await db.insertInto('insight_version').values({ insight_id: id, no: 1, title, did: 'Tellen', audience, by_id: v.people[by] }).execute();
  return { id, short, title, files: `/duin/stukken/${short}/bestanden`, page: `/duin/inzichten/${short}-een-rekenblad-voor-het-duin` };
}

export const formOf = (...files: [name: string, bytes: Uint8Array | string][]): FormData => {
  const form = new FormData();
  for (const [name, bytes] of files) form.append('bestanden', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  return form;
};

type Part = { name: string; data: Uint8Array; stored?: boolean; flags?: number; saysSize?: number };
const part = (name: string, data: string | Uint8Array, more: Partial<Part> = {}): Part => ({ name, data: Buffer.from(data as string), ...more });

/** A packed folder, written by hand so that it can also lie. */
export function zipOf(parts: Part[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored, flags = 0, saysSize } of parts) {
    const packed = stored ? Buffer.from(data) : deflateRawSync(data);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(saysSize ?? data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name)]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]));
    local.push(head, packed);
    at += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

const kinds = {
  docx: ['word/document.xml', 'wordprocessingml.document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation'],
} as const;

/** A document of Word, Excel or PowerPoint, with what else is put into it. */
export const anOffice = (kind: keyof typeof kinds, words = 'een korrel', ...more: Part[]): Buffer => {
  const [main, type] = kinds[kind];
  const contents = `<Types><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
  return zipOf([part('[Content_Types].xml', contents), part('_rels/.rels', '<Relationships/>'), part(main, `<w>${words}</w>`), ...more]);
};

export const anOpenDocument = (kind: 'text' | 'spreadsheet' | 'presentation', ...more: Part[]): Buffer =>
  zipOf([
    part('mimetype', `application/vnd.oasis.opendocument.${kind}`, { stored: true }),
    part('content.xml', '<office/>'),
    part('META-INF/manifest.xml', '<manifest/>'),
    ...more,
  ]);

/** A PDF as a scanner makes it: no tags. */
export const plainPdf = (words = 'zand'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

export const taggedPdf = (): Promise<Uint8Array> =>
  printPdf({ template: '#set document(title: "Zand")\n#set text(lang: "nl")\n= Zand\nKorrels.', data: {}, images: {} }).then(
    (pdf) => new Uint8Array(pdf as Uint8Array),
  );

export const parts = { part };

/** ClamAV as far as INSTREAM goes: reads what is sent in pieces and says what was agreed. */
export async function aScanner(says: (bytes: Buffer) => string | undefined): Promise<{ address: string; server: Server; seen: Buffer[] }> {
  const seen: Buffer[] = [];
  const server = createServer((socket) => {
    let heard = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      heard = Buffer.concat([heard, chunk as Buffer]);
      const content = streamed(heard);
      if (!content) return;
      seen.push(content);
      const answer = says(content);
      if (answer === undefined) socket.destroy();
      else socket.end(`${answer}\0`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return { address: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, server, seen };
}

/** What was sent, once its end has come. */
function streamed(heard: Buffer): Buffer | undefined {
  const pieces: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (at + 4 <= heard.length) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    if (at + 4 + length > heard.length) return undefined;
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
