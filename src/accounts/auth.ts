import type { Config } from '#platform/config';
import type { Db } from '#platform/db';
import { locale } from '#platform/i18n';
import { newId } from '#platform/id';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { sessionCookie } from './session-cookie';

/** The proof somebody will have to show, and for how long it holds. */
export type Proof = { token: string; seconds: number };

const day = 24 * 60 * 60;
/** The end of a session however much it is used; unused ones end earlier, see `viewerByToken`. */
export const longestSession = 90 * day;

const times = { createdAt: 'created_at', updatedAt: 'updated_at' };

/**
 * better-auth on our own tables: it keeps the hash of each proof, takes it in once and only once, makes the person on their first
 * sign-in and signs the session cookie. Made anew for each use (about 1 ms), so that nothing is kept between requests.
 * Absent: its HTTP handler. Nothing of it can be reached but through our own pages.
 */
export const authWith = (config: Config, db: Db, proof?: Proof) =>
  betterAuth({
    baseURL: config.baseUrl,
    secret: config.secret,
    database: { db, type: 'postgres', transaction: true },
    logger: { disabled: true },
    telemetry: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', ...times },
      // Who signs in for the first time keeps the language of the page they did it on.
      additionalFields: { language: { type: 'string', input: false, defaultValue: () => locale() } },
    },
    session: {
      modelName: 'session',
      fields: { userId: 'person_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...times },
      expiresIn: longestSession,
    },
    verification: { modelName: 'verification', fields: { expiresAt: 'expires_at', ...times } },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        accountId: 'account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...times,
      },
    },
    databaseHooks: { session: { create: { before: async ({ userId }) => isStillHere(db, userId) } } },
    advanced: {
      // The tables are made by our own migrations and tried by our own tests.
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: config.secure },
      cookies: { session_token: { name: sessionCookie(config) } },
    },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        expiresIn: proof?.seconds,
        generateToken: proof && (() => proof.token),
        // We write the letter ourselves: it belongs to a transaction and carries a code beside the link.
        sendMagicLink: async () => {},
      }),
    ],
  });

/** Who left is not let in again by an address that still works. */
const isStillHere = async (db: Db, personId: string): Promise<boolean> =>
  (await db.selectFrom('person').select('id').where('id', '=', personId).where('removed_at', 'is', null).executeTakeFirst()) !== undefined;
