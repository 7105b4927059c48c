import type { Config } from '#platform/config';

/** Over https a cookie gets the name that browsers only accept for exactly this host; over http, on one's own machine, a plain one. */
export const cookieName = ({ secure }: Pick<Config, 'secure'>, name: string): string => (secure ? `__Host-${name}` : name);
