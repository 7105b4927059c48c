import manifest from '../../package.json?raw';

/** The version of the software that is running. */
export const version: string = JSON.parse(manifest).version;
