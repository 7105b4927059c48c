import { beforeAll, expect, test } from 'vitest';
import { type Site, site } from './site';

let demo: Site;
beforeAll(async () => {
  demo = await site();
});

test('a question lives its whole life without JavaScript, on a phone, in the hands of three people', async () => {
  const { page: manager } = await demo.open({ scripts: false, width: 390, height: 800 });
  await demo.signIn(manager, 'programmamanager');

  // Asking: a wording that is no question yet gets a hint and is kept.
  await manager.goto(`${demo.base}/lln/leervragen/nieuw`);
  await manager.getByLabel('Wat zit er in de weg?').fill('Iedereen kijkt naar de ander.');
  await manager.getByLabel('Wat is dan je vraag?').fill('Moet het ziekenhuis meebetalen');
  await manager.getByRole('button', { name: 'Stel de vraag' }).click();
  await expect.poll(() => manager.getByLabel('Wat is dan je vraag?').inputValue()).toBe('Moet het ziekenhuis meebetalen');
  await manager.getByLabel('Wat is dan je vraag?').fill('Hoe durven wij als eerste te betalen, terwijl iedereen op de ander wacht?');
  await manager
    .getByRole('button', { name: /stel de vraag|toch/i })
    .first()
    .click();
  await expect.poll(() => manager.locator('h1').innerText()).toContain('Hoe durven wij als eerste te betalen');
  const question = manager.url();

  // Another region recognises it and responds; a national party finds nothing there.
  const { page: resident } = await demo.open({ scripts: false, width: 390 });
  await demo.signInByLetter(resident, 'riet@kraaiheide.example');
  await resident.goto(question);
  await resident.getByLabel('Jouw reactie').fill('Bij ons begon de bakker. Daarna durfde de rest.');
  await resident.getByRole('button', { name: 'Reactie plaatsen' }).click();
  await expect.poll(() => resident.locator('#content').innerText()).toContain('Bij ons begon de bakker');
  await resident.getByText('Zeg: wij hebben dit ook').click();
  const echo = resident.locator('form[action$="/herkenning"]');
  await echo.locator('textarea').fill('Ook bij ons wacht iedereen, al drie jaar.');
  await echo.getByRole('button').click();
  await expect.poll(() => resident.locator('#content').innerText()).toContain('Ook bij ons wacht iedereen');

  const { page: fund } = await demo.open({ scripts: false });
  await demo.signIn(fund, 'landelijke partij');
  expect((await fund.goto(question))?.status()).toBe(404);

  // The manager sees both, re-words it, and takes a snapshot of the agenda.
  await manager.goto(question);
  expect(await manager.locator('#content').innerText()).toContain('Bij ons begon de bakker');
  await manager.goto(`${question}/formuleringen`);
  const reword = manager.locator('form[action$="/formuleringen"]');
  await reword
    .locator('[name="vraag"], [name="formulering"], [name="wording"]')
    .first()
    .fill('Hoe betalen wij als eerste, zonder dat de rest achteroverleunt?');
  await reword.locator('[name="reden"]').fill('Durven was het punt niet.');
  await reword.getByRole('button').first().click();
  await expect.poll(() => manager.locator('h1').innerText()).toContain('zonder dat de rest achteroverleunt');
  expect(await manager.locator('#content').innerText()).toContain('Durven was het punt niet.');
  expect(demo.failures).toEqual([]);
});
