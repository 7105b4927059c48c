import { hasAdministrator } from '#accounts/has-administrator';
import { liveAgain, loadExamples } from '#exchange/index';
import { readConfig } from '#platform/config';
import { openDatabase } from '#platform/db';
import { openFiles } from '#platform/files';
import { inLocale } from '#platform/i18n';
import { type Job, openJobs } from '#platform/jobs';
import { listen, live, migrateDatabase, patiently, provideDatabase, welcome } from '#platform/launch';
import { mailer, mailJob } from '#platform/mail';
import { readAssets } from '#platform/web/assets';
import { resolve } from 'node:path';
import { keepSearchUp } from '#search/index';
import { createApp, jobsOf, registry } from './app';

const mode = process.argv[2] === 'serve' ? 'serve' : 'demo';
const clientFolder = resolve(import.meta.dirname, '../client');
const examples = resolve(import.meta.dirname, '../../examples');
const log = (line: object): void => void process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);

await live(async (life) => {
  const config = readConfig(process.env, mode);
  const url = await provideDatabase(config, life);
  const { db, close } = openDatabase(url);
  life.atEnd(close);
  await migrateDatabase(db, life.say);
  if (mode === 'demo') {
    await patiently('Loading the example networks', life.say, () => inLocale('en', () => loadExamples(db, life.say, examples)));
    await liveAgain(db);
  }
  // The letters need the queue and the queue needs to know every job, those that write letters included.
  const mail = mailer({ enqueue: (...job) => jobs.enqueue(...job) });
  const files = await openFiles(config);
  const work: Job[] = [mailJob(config.mailUrl, config.mailFrom), ...jobsOf({ db, mail, files, config })];
  const jobs = openJobs(
    url,
    work.map(({ queue }) => queue),
    (error) => log({ level: 'error', error: String(error) }),
  );
  life.atEnd(jobs.stop);
  await jobs.prepare();
  const app = createApp({ config, db, mail, files, clientFolder, assets: readAssets(clientFolder), log });
  life.atEnd(await listen(app.fetch, config));
  await jobs.start(work);
  life.atEnd(keepSearchUp({ db, registry, log }));
  life.say(welcome(config, mode === 'demo' || (await hasAdministrator(db))));
});
