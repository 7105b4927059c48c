/** Where meetings live, without the language prefix. */
export const meetingsPath = (network: string): string => `/${network}/bijeenkomsten`;
export const meetingPath = (network: string, meeting: { short: string }, part = ''): string => `${meetingsPath(network)}/${meeting.short}${part && `/${part}`}`;
