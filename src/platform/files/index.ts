/** Files that belong to rows: kept by what is in them, outside the folder that the web serves from. Knows nothing of what they show. */
export { type Files, filesIn, type StoredFile } from './files-in';
