import { grantedVisa, present, silent, visaIsRevoked } from './border.mjs';
import { demand } from './newcomer.mjs';
import { OfflineDesk } from './offline-desk.mjs';
import { signIn } from './staff.mjs';

const MINUTE = 60_000;
const nobody = async () => {};

/**
 * A visa is revoked while the traveller is in the air. A desk without a network would let her in by the list it has; once
 * it had a network for a moment it refuses her, with the network away again; the desk with a network refuses at once.
 * `look` sees the pages that are worth a look.
 * @returns how many seconds after the confirmation the last of them refused
 */
export async function revokedInTheAir(scene, { look = nobody } = {}) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const { id, number, passport } = await grantedVisa(stage);
  const { page } = await signIn(scene, 'frontiere.bamako');
  const desk = await OfflineDesk.at(page, { base: scene.gateway, name: 'C1', skew: 0 });
  await desk.goOffline();
  demand((await desk.present(passport)) === 'admit', 'by the list of this morning she would come in', page);
  const confirmed = await visaIsRevoked(scene, id);
  await onlineDeskRefuses(scene, number, look);
  await refusesAfterContact(desk, passport, confirmed);
  await look(page, 'in-the-air-offline');
  demand((await page.locator('[data-answer]').innerText()).includes('annulé ou révoqué'), 'and says why', page);
  const seconds = Math.round((performance.now() - confirmed) / 1_000);
  await page.context().close();
  return seconds;
}

async function onlineDeskRefuses(scene, visaNumber, look) {
  const keys = await signIn(scene, 'frontiere.bamako');
  await present(keys, { visaNumber });
  await look(keys.page, 'in-the-air-online');
  demand((await keys.text()).includes('annulé ou révoqué'), 'the desk with a network refuses', keys);
  demand((await keys.page.locator('form[action="?do=entry"]').count()) === 0, 'no button to let her in', keys);
  await keys.close();
}

/** Each contact with the register is short; the verdict is without a network. */
async function refusesAfterContact(desk, passport, confirmed) {
  for (;;) {
    await desk.goOnline();
    await desk.goOffline();
    if ((await desk.present(passport)) === 'refuse') break;
    demand(performance.now() - confirmed < MINUTE, 'a desk that fetched its list refuses within a minute', desk.page);
  }
  demand((await desk.page.locator('[data-write=entry]:visible').count()) === 0, 'no button to let her in', desk.page);
}
