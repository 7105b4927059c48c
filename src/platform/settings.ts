/** Every setting there is, for the documentation and for the sentences that ask for what is missing. */
export type Setting = { name: string; neededToServe: boolean; default: string; meaning: string };

const setting = (name: string, fallback: string, meaning: string): Setting => ({ name, neededToServe: false, default: fallback, meaning });
const needed = (name: string, meaning: string): Setting => ({ name, neededToServe: true, default: '', meaning });

export const settings: Setting[] = [
  needed('BASE_URL', 'The address people type, without a path: https://leren.example.nl'),
  needed('MAIL_URL', 'The mail server: smtp://name:password@mail.example.nl:587, or smtps:// for port 465'),
  needed('ZANDKORREL_SECRET', 'At least 32 random characters that sign cookies and links; "openssl rand -hex 32" makes one'),
  setting('PORT', '3000', 'The port to listen on'),
  setting('HOST', 'every address of the machine', 'The address to listen on, 127.0.0.1 behind a proxy on the same machine'),
  setting('MAIL_FROM', 'zandkorrel@ and the host of BASE_URL', 'The sender of every letter'),
  setting('DATABASE_URL', 'the PostgreSQL that comes along', 'A PostgreSQL of your own, 15 or newer: postgresql://name:password@host:5432/database'),
  setting('ZANDKORREL_DATA', './data', 'The folder for the database that comes along, and for files'),
  setting('TRUST_PROXY', 'no', 'yes when a proxy in front sets X-Forwarded-For; only then is that header believed'),
  setting('S3_ENDPOINT', 'files stand in ZANDKORREL_DATA', 'The address of an S3-compatible store for files, without the bucket: https://s3.example.nl'),
  setting('S3_BUCKET', '', 'The bucket in that store, made beforehand and closed to others'),
  setting('S3_REGION', 'us-east-1', 'The region that the store was told to go by'),
  setting('S3_KEY_ID', '', 'The name of the key to that bucket'),
  setting('S3_SECRET_KEY', '', 'The secret of that key'),
  setting('CLAMAV', 'files are not scanned', 'Where ClamAV listens, to scan files that people add: unix:/run/clamav/clamd.ctl, or host:port'),
  setting('ORGANISATION_NAME', '', 'Who offers this installation, named on /over and /privacy'),
  setting('PRIVACY_CONTACT', '', 'An e-mail address for questions about personal data, shown on /privacy'),
  setting('SECURITY_CONTACT', '', 'An e-mail address or web page for reporting a leak, published in /.well-known/security.txt'),
  setting('SOURCE_URL', '', 'Where the source of this very installation can be fetched, shown on /over'),
  setting('ACCESSIBILITY_CONTACT', '', 'An e-mail address for who runs into a barrier, shown on /toegankelijkheid'),
  setting('ACCESSIBILITY_STATUS', '', 'The status of your accessibility statement, A to E, shown on /toegankelijkheid'),
  setting('ACCESSIBILITY_URL', '', 'The address of your accessibility statement'),
  setting('ACCESSIBILITY_DATE', '', 'The day of your accessibility statement, as 2026-11-22'),
];
