import type { Generated } from 'kysely';

export interface PersonTable {
  id: string;
  name: Generated<string>;
  email: string;
  email_verified: Generated<boolean>;
  image: string | null;
  language: Generated<string>;
  about: Generated<string>;
  expertise: Generated<string>;
  administrator_since: Date | null;
  example: Generated<boolean>;
  removed_at: Date | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface SessionTable {
  id: string;
  person_id: string;
  token: string;
  expires_at: Date;
  ip_address: string | null;
  user_agent: string | null;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: Date;
  created_at: Generated<Date>;
  updated_at: Generated<Date>;
}

export interface ThrottleTable {
  key: string;
  points: number;
  /** milliseconds since 1970 */
  expire: number | null;
}

declare module '#platform/db/database' {
  interface Database {
    person: PersonTable;
    session: SessionTable;
    verification: VerificationTable;
    throttle: ThrottleTable;
  }
}
