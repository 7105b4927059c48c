import { expect, test } from 'vitest';
import { testDatabase } from '../../test/database';
import { house } from '../../test/house';
import { isReserved } from './reserved';

const { app } = house(await testDatabase());

test('no network can take the name of an address the site uses itself', () => {
  const first = app.routes.map(({ path }) => path.split('/')[1] ?? '').filter((segment) => /^[a-z.]/.test(segment));
  expect([...new Set(first)].filter((segment) => !isReserved(segment))).toEqual([]);
});
