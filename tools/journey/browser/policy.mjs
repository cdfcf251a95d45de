import { demand, fill, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

const save = 'main form button[name=step][value=save]';

/**
 * A new visa policy, written by one person and approved by another: a copy of today's set, a fee changed, a gap that the
 * page does not let pass and that a second row closes, the difference in words, a simulation. Returns how many rows differ.
 */
export async function policyIsChanged(scene, options = {}) {
  const writer = await signIn(scene, 'admin.un', options);
  const home = await isDrafted(writer);
  await feeIsChanged(writer, home);
  await gapIsClosed(writer, home);
  const differences = await isCompared(writer, home);
  await isSimulated(writer, home);
  await writer.open(home);
  await press(writer.page, 'form[action="?do=propose"] button');
  demand((await writer.text()).includes('il faut deux personnes'), 'who proposed reads why she may not', writer.page);
  await writer.close();
  const decider = await signIn(scene, 'admin.deux', options);
  await decider.open(home);
  await press(decider.page, 'form[action="?do=approve"] button');
  demand((await decider.text()).includes('pas encore en vigueur'), 'approved, it waits for its day', decider.page);
  await decider.close();
  return differences;
}

/** @returns the address of the new draft */
async function isDrafted(writer) {
  const { page } = writer;
  await writer.open('/fr/staff/policy');
  await Promise.all([page.waitForNavigation(), page.click('main .button-group a')]);
  await press(page);
  demand((await writer.text('.error-summary')).length > 0, 'a set without a name is refused in words', page);
  await fill(page, { version: `PARCOURS-${Date.now() % 100_000_000}`, activeFrom: '2036-01-01' });
  await press(page);
  demand((await writer.text('.notice-success')).includes('brouillon'), 'it is a draft', page);
  return new URL(page.url()).pathname;
}

async function feeIsChanged(writer, home) {
  const { page } = writer;
  await writer.open(`${home}/edit?row=fees/0`);
  await page.fill('[name="amounts.V03S"]', 'soixante');
  await press(page, save);
  demand((await writer.text('.field-wrong')).includes('montant'), 'what is no amount is said at its field', page);
  await page.fill('[name="amounts.V03S"]', '60,00');
  await press(page, save);
  demand((await writer.text('[aria-labelledby=fees]')).includes('60,00'), 'the fee is changed', page);
}

/** The standard processing ends: only together with the row that follows can it be saved. */
async function gapIsClosed(writer, home) {
  const { page } = writer;
  await writer.open(`${home}/edit?row=processing/0`);
  await fill(page, { to: '2037-01-01', 'deadlines.examinationDays': '20' });
  await press(page, save);
  const fault = await writer.text('[aria-labelledby=faults]');
  demand(fault.includes('traitement ordinaire à partir du 2037-01-01'), 'the gap is told, and nothing is lost', page);
  await press(page, 'main form button[name=step][value=like]');
  demand((await page.inputValue('[name="from-year"]')) === '2037', 'the row that follows begins there', page);
  await fill(page, { 'deadlines.examinationDays': '12' });
  await press(page, save);
  const saved = await writer.text('[aria-labelledby=processing]');
  demand(saved.includes('processing.standard.2'), 'both rows are saved at once', page);
}

/** @returns how many rows differ */
async function isCompared(writer, home) {
  await writer.open(`${home}/differences`);
  const said = await writer.text();
  demand(/tarif › V03S : 50,00\s€ devient 60,00\s€/.test(said), 'the difference is told in words', writer.page);
  return writer.page.locator('main .plain-list > li').count();
}

async function isSimulated(writer, home) {
  const { page } = writer;
  await writer.open(`${home}/simulations`);
  await page.fill('[name=limit]', '1000');
  await press(page);
  for (let tries = 0; (await page.locator('main progress').count()) > 0; tries += 1) {
    demand(tries < 100, 'the simulation ends', page);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.reload();
  }
  demand((await writer.text()).includes('Demandes examinées'), 'who would come out differently is shown', page);
}
