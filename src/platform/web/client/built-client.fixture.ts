import { build } from 'vite';

export type BuiltFile = { path: string; bytes: Buffer };

/** What a browser will fetch, built in memory exactly as `vite build` writes it. */
export async function builtClient(): Promise<BuiltFile[]> {
  const built = await build({ logLevel: 'silent', build: { write: false } });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((file) => ({ path: `/${file.fileName}`, bytes: Buffer.from(file.type === 'chunk' ? file.code : file.source) }));
}
