import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF that tells blind people what stands on it would find. Sizes are in millimetres. */
export type ReadPdf = {
  title: string | null;
  lang: string | null;
  /** it says that it is tagged */
  tagged: boolean;
  /** the part of PDF/UA it claims, '1' */
  pdfUa: string | null;
  /** the window shows the title, not the name of the file */
  showsTitle: boolean;
  headings: { level: number; text: string }[];
  alts: string[];
  /** the faces, without the letters that a subset puts before them; `missing` names those that are not inside */
  fonts: string[];
  missing: string[];
  text: string;
  /** pieces of text that run off the right edge */
  offPaper: string[];
  pages: { width: number; height: number }[];
};

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, fontExtraProperties: true }).promise;
  try {
    const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, nth) => readPage(await document.getPage(nth + 1))));
    const faces = pages.flatMap((page) => page.faces);
    return {
      ...(await readDocument(document)),
      headings: pages.flatMap((page) => page.headings),
      alts: pages.flatMap((page) => page.alts),
      fonts: [...new Set(faces.map((face) => face.name))].sort(),
      missing: faces.filter((face) => face.missing).map((face) => face.name),
      text: pages.map((page) => page.text).join('\n'),
      offPaper: pages.flatMap((page) => page.offPaper),
      pages: pages.map(({ width, height }) => ({ width, height })),
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy) {
  const { info, metadata } = await document.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const [marked, shown] = await Promise.all([document.getMarkInfo(), document.getViewerPreferences()]);
  const says = (answer: unknown, name: string): boolean => answer instanceof Map && answer.get(name) === true;
  return {
    title: Title ?? null,
    lang: Language ?? null,
    tagged: says(marked, 'Marked'),
    pdfUa: metadata?.get('pdfuaid:part') ?? null,
    showsTitle: says(shown, 'DisplayDocTitle'),
  };
}

async function readPage(page: PDFPageProxy) {
  const words = await wordsById(page);
  const nodes = everyNode((await page.getStructTree()) as Node | null);
  const inside = (node: Node): string => (node.type === 'content' ? (words.get(node.id ?? '') ?? '') : (node.children ?? []).map(inside).join(''));
  const { width, height } = page.getViewport({ scale: 25.4 / 72 });
  return {
    width: Math.round(width),
    height: Math.round(height),
    headings: nodes
      .filter((node) => /^H\d$/.test(node.role ?? ''))
      .map((node) => ({ level: Number(node.role?.slice(1)), text: inside(node).trim().replace(/\s+/g, ' ') })),
    alts: nodes.flatMap((node) => (node.alt ? [node.alt] : [])),
    faces: await facesOf(page),
    text: [...words.values()].join(''),
    offPaper: await offPaper(page),
  };
}

const everyNode = (node: Node | null): Node[] => (node ? [node, ...(node.children ?? []).flatMap(everyNode)] : []);

/** The text of each piece of marked content, by the name the structure uses for it. */
async function wordsById(page: PDFPageProxy): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) {
      const id = open.findLast((one) => one) ?? '';
      words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return words;
}

async function offPaper(page: PDFPageProxy): Promise<string[]> {
  const [, , right = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item) => ('str' in item && Number(item.transform[4]) + item.width > right ? [item.str] : []));
}

async function facesOf(page: PDFPageProxy): Promise<{ name: string; missing: boolean }[]> {
  await page.getOperatorList();
  const named = new Set<string>();
  for (const item of (await page.getTextContent()).items) if ('fontName' in item) named.add(item.fontName);
  return [...named].map((id) => {
    const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
    return { name: font.name.replace(/^[A-Z]{6}\+/, ''), missing: font.missingFile === true };
  });
}
