/**
 * Signing in without a password, the sessions that follow from it, and what people say of themselves. For everybody: whoever can read
 * their mail can sign in, and is then a person without any role. Absent: what somebody may see or do, which follows from the roles
 * the network gives; and any other way to prove who one is (passkeys, OpenID Connect), whose place docs/decisions/0011 keeps.
 */
export { viewerById } from './viewer';
export { clientAddress } from './client-address';
export { count, uncount } from './limits';
export { tooOften } from './too-often';
