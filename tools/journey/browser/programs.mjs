import { rmSync } from 'node:fs';
import { installExample, runExample } from '../../gateway-client/install-example.mjs';
import { kioskScopes, wishes } from '../example-steps.mjs';
import { demand, newcomer, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

/**
 * A kiosk comes in: one administrator registers it, another approves; a person lets it apply for a visa by the code that
 * it shows, finds the application among her files, and takes the access back. Returns how many milliseconds the kiosk
 * needed after her yes.
 */
export async function kioskIsAllowed(scene, options = {}) {
  const name = `Borne ${Date.now() % 100_000}`;
  const clientId = await isRegistered(scene, name);
  const person = await newcomer(scene, options);
  const folder = await installExample('kiosk');
  try {
    await wishes(folder);
    const milliseconds = await isUsed(scene, { folder, clientId, person, name });
    await isTakenBack(person, name);
    await isDisabled(scene, clientId);
    return milliseconds;
  } finally {
    rmSync(folder, { recursive: true });
    await person.context.close();
  }
}

async function isRegistered(scene, name) {
  const first = await signIn(scene, 'admin.un');
  await first.open('/fr/staff');
  demand(
    first.page.url().endsWith('/fr/staff/documents/parked'),
    'an administrator has no queue: she begins at the papers that wait',
    first.page,
  );
  await first.open('/fr/staff/programs/new');
  await first.page.fill('[name=name]', name);
  await first.page.check('[name=kind][value=kiosk]');
  await press(first.page);
  demand((await first.text('.error-summary')).length > 0, 'a kiosk without actions is refused in words', first.page);
  for (const scope of kioskScopes) await first.page.check(`[name=scopes][value="${scope}"]`);
  await press(first.page);
  await openProgram(first, name);
  await press(first.page, 'form[action="?do=approve"] button');
  demand((await first.text()).includes('autre administrateur'), 'nobody approves her own proposal', first.page);
  await first.close();
  const second = await signIn(scene, 'admin.deux');
  await second.open('/fr/staff/programs');
  await openProgram(second, name);
  demand((await second.text()).includes('Commencer une demande de visa'), 'actions are told in words', second.page);
  await press(second.page, 'form[action="?do=approve"] button');
  demand((await second.text()).includes('En service'), 'approved, it is in use', second.page);
  const clientId = await second.text('main code');
  await second.close();
  return clientId;
}

async function openProgram({ page }, name) {
  await Promise.all([page.waitForNavigation(), page.click(`main table a:text-is("${name}")`)]);
}

/** Runs the kiosk of examples/; the person types the code that it shows, once wrong and then right. */
async function isUsed({ gateway }, { folder, clientId, person, name }) {
  let allowed;
  const { code, output } = await runExample(folder, [gateway, clientId, folder], (said) => {
    const [, userCode] = /code {2}([A-Z]{4}-[A-Z]{4})/.exec(said) ?? [];
    if (userCode) allowed ??= allow(person, { userCode, name }).catch((error) => error);
  });
  const at = await allowed;
  if (typeof at !== 'number') throw at ?? new Error(`the kiosk showed no code: ${output}`);
  if (code !== 0) throw new Error(`the kiosk ended with ${code}: ${output}`);
  return Math.round(performance.now() - at);
}

async function allow({ page, gateway }, { userCode, name }) {
  await page.goto(`${gateway}/fr/device`);
  await page.fill('#user_code', 'BBBB-BBBB');
  await press(page);
  const wrong = await page.locator('.error-summary').innerText();
  demand(wrong.includes('n’est pas connu'), 'a code that nobody shows is told as such', page);
  await page.fill('#user_code', userCode.toLowerCase());
  await press(page);
  const asked = await page.locator('main').innerText();
  demand(asked.includes(name) && asked.includes('Commencer une demande de visa'), 'who asks for what', page);
  await press(page, 'button[name=decision][value=allow]');
  demand((await page.locator('.notice-success').innerText()).includes('la borne continue'), 'it is said', page);
  return performance.now();
}

async function isTakenBack({ page, gateway }, name) {
  await page.goto(`${gateway}/fr/files`);
  const visas = await page.locator('main a[href*="/files/visa"], main a[href*="/visas/"]').count();
  demand(visas > 0, 'the application of the kiosk is among her files', page);
  await page.goto(`${gateway}/fr/account/programs`);
  demand((await page.locator('main').innerText()).includes(name), 'she sees who acts for her', page);
  await press(page, 'main form button');
  demand((await page.locator('main').innerText()).includes('Aucun programme'), 'and ends it', page);
}

async function isDisabled(scene, clientId) {
  const administrator = await signIn(scene, 'admin.un');
  await administrator.open(`/fr/staff/programs/${clientId}`);
  await press(administrator.page, 'form[action="?do=disable"] button');
  demand(
    !(await administrator.text()).includes('En service'),
    'one administrator is enough to stop it',
    administrator.page,
  );
  await administrator.close();
}
