/** Files that belong to rows: kept by what is in them, outside the folder that the web serves from. Knows nothing of what they show. */
export type { Files, StoredFile } from './files';
export { filesIn } from './files-in';
export { openFiles } from './open-files';
export { isHeic, type LoadSharp, mostPixels, readImage, wrongWith } from './read-image';
export { isBrokenForm, type Received, receiveFiles, sweepReceived, TooMuch } from './receive-files';
