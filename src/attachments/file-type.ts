/** What can stand beside an entry: by what is in it, with the endings its name may have. */
export const fileTypes = {
  pdf: { type: 'application/pdf', endings: ['pdf'] },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['docx'] },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', endings: ['pptx'] },
  odt: { type: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  odp: { type: 'application/vnd.oasis.opendocument.presentation', endings: ['odp'] },
  png: { type: 'image/png', endings: ['png'] },
  jpeg: { type: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { type: 'image/webp', endings: ['webp'] },
} as const;

export type FileType = keyof typeof fileTypes;

export const mostBytes = 50 * 1024 * 1024;
export const mostOfEntry = 20;

export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const fitsName = (type: FileType, name: string): boolean => (fileTypes[type].endings as readonly string[]).includes(endingOf(name));

/** Short, for a list: 'PDF', 'DOCX'. */
export const shortType = (type: string): string => {
  const found = Object.entries(fileTypes).find(([, one]) => one.type === type);
  return (found?.[0] ?? '').toUpperCase();
};
