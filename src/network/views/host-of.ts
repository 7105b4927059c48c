/** https://www.voorbeeld.nl/over → voorbeeld.nl */
export const hostOf = (website: string): string => URL.parse(website)?.host.replace(/^www\./, '') ?? website;
