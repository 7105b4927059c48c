import { networkInterfaces } from 'node:os';

/** This machine's own addresses on the networks around it (IPv4: what people can type over), the first one first. */
export const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((known) => known ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address);
