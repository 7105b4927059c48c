import { AwsClient } from 'aws4fetch';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream, openAsBlob } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { type Files, isName } from './files';

/** Where an S3-compatible store is, and with which key it opens. */
export type S3 = { endpoint: string; bucket: string; region: string; keyId: string; secret: string };

/**
 * Keeps them in an S3-compatible store, named by path (`endpoint/bucket/…`), which every such store understands. A file is written to
 * this machine first: only at its end is known what it is called and how long it is, and the store is told both beforehand, so that
 * it takes nothing that broke on the way.
 */
export function filesInS3(s3: S3, area = ''): Files {
  const asked = askedOf(s3);
  const place = (name: string): string => `/${area}${name.slice(0, 2)}/${name}`;
  const has = async (name: string): Promise<boolean> => isName(name) && (await asked('HEAD', place(name), {}, [200, 404])).status === 200;
  return {
    async put(content) {
      const half = join(tmpdir(), `zandkorrel-out-${randomUUID()}`);
      try {
        const name = await written(half, content instanceof Uint8Array ? Readable.from([content]) : content);
        if (!(await has(name))) await asked('PUT', place(name), { body: await openAsBlob(half), headers: { 'x-amz-content-sha256': name } }, [200]);
        return name;
      } finally {
        await rm(half, { force: true });
      }
    },
    has,
    async open(name) {
      if (!isName(name)) return undefined;
      const { status, headers, body } = await asked('GET', place(name), {}, [200, 404]);
      if (status === 200 && body) return { size: Number(headers.get('content-length')), stream: Readable.fromWeb(body as ReadableStream) };
      await body?.cancel();
      return undefined;
    },
    async remove(name) {
      if (isName(name)) await asked('DELETE', place(name), {}, [200, 204, 404]);
    },
    apart: (part) => filesInS3(s3, `${area}${part}/`),
  };
}

/** Says what is wrong when the store cannot be used: for a start that must not succeed without it. */
export async function wrongWithS3(s3: S3): Promise<string | undefined> {
  const { status } = await askedOf(s3)('HEAD', '', {}, []).catch(() => ({ status: 0 }));
  if (status === 200) return undefined;
  if (status === 0) return 'it does not answer';
  return status === 404 ? `it has no bucket ${s3.bucket}` : `it does not take the key (it answers ${status})`;
}

/** One request, signed; tried three times where the store is busy. Any other answer than those expected is a failure, `[]` takes all. */
function askedOf({ endpoint, bucket, region, keyId, secret }: S3) {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, region, service: 's3', retries: 2 });
  return async (method: string, path: string, init: { body?: Blob; headers?: Record<string, string> }, expected: number[]): Promise<Response> => {
    const answer = await client.fetch(`${endpoint}/${bucket}${path}`, { method, ...init });
    if (!expected.length || expected.includes(answer.status)) return answer;
    await answer.body?.cancel();
    throw new Error(`the file store answered ${answer.status} to ${method}`);
  };
}

async function written(path: string, content: Readable): Promise<string> {
  const hash = createHash('sha256');
  const through = new PassThrough();
  through.on('data', (chunk: Uint8Array) => hash.update(chunk));
  await pipeline(content, through, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  return hash.digest('hex');
}
