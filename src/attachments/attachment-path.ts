/** Where a file is got, without the language prefix. The name is for people and their downloads folder. */
export const attachmentPath = (network: string, { id, name }: { id: string; name: string }): string =>
  `/${network}/bestanden/${id}/${encodeURIComponent(name)}`;

/** Where the files of an entry are added and taken back. */
export const filesPath = (network: string, short: string): string => `/${network}/stukken/${short}/bestanden`;
