/**
 * The standing pages of an installation, for everybody: what this is, what it keeps about people, how accessible it is, and how to
 * report a leak. They say what the settings say and nothing better. Absent: pages about a network, which are its own (`#home/index`).
 */
export { securityTxt } from './security-txt';
