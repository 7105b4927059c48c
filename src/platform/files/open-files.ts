import { resolve } from 'node:path';
import { CannotStart } from '../cannot-start';
import type { Config } from '../config';
import type { Files } from './files';
import { filesIn } from './files-in';
import { filesInS3, wrongWithS3 } from './files-in-s3';

/** The store that the settings name: a folder of this machine, or an S3-compatible one that answers and takes the key. */
export async function openFiles({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): Promise<Files> {
  if (!s3) return filesIn(resolve(dataDir, 'files'));
  const wrong = await wrongWithS3(s3);
  if (wrong) throw new CannotStart(`The file store at ${s3.endpoint} cannot be used: ${wrong}. Check the settings that begin with S3_.`);
  return filesInS3(s3);
}
