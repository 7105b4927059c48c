// npm run kill-test [-- ROUNDS]: does everything that was confirmed survive a SIGKILL while people write? 50 rounds unless told.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRounds } from '../test/launch/kill-rounds.ts';

const rounds = Number(process.argv[2] ?? 50);
const dataDir = mkdtempSync(join(tmpdir(), 'zandkorrel-kill-'));
chmodSync(dataDir, 0o711);
const began = Date.now();
const { confirmed, missing } = await killRounds({ dataDir, rounds, say: console.log });
console.log(`${rounds} rounds in ${Math.round((Date.now() - began) / 1000)} s: ${confirmed} remarks confirmed, ${missing.length} missing`);
if (!missing.length) rmSync(dataDir, { recursive: true, force: true });
else console.log(`The database is kept in ${dataDir} to look at.`);
process.exit(missing.length ? 1 : 0);
