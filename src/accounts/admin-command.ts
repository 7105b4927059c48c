import { CannotStart } from '#platform/cannot-start';
import { command } from '#platform/launch';
import { z } from 'zod';
import { makeAdministrator } from './administrator';

const example = 'npm run admin -- naam@voorbeeld.nl';

// npm run admin: the first administrator of an installation, or one who lost the way in.
await command(async ({ say, args, config, db }) => {
  const email = z.email().max(254).safeParse(args[0]?.trim());
  if (!email.success || args.length > 1) throw new CannotStart(`Give the e-mail address of the administrator: ${example}`);
  const link = await makeAdministrator(config, db, email.data);
  say(`${email.data} is administrator. This link signs in once and works for a day; give it to nobody else:\n\n  ${link}\n`);
  return 0;
});
