import { readFile } from 'node:fs/promises';
import { freshNumber, inDays } from '../application.mjs';
import { foreignReading } from '../foreign-reading.mjs';
import { answer, answersOf, attachPapers, pay, startFromRequirements, submit } from './applicant.mjs';
import { letInAndOut } from './border.mjs';
import { atDevice, demand, follow, LAPTOP, newcomer } from './newcomer.mjs';
import { signIn, visaIsDecided } from './staff.mjs';

const ON_THE_TELEPHONE = ['name', 'birth', 'nationality'];
const nobody = async () => {};

/**
 * A tourist who lives in France: what she needs, begun on her telephone, gone on with on a laptop, decided in Paris; the
 * e-visa she downloads is read by programs of others; she comes in, leaves, and the visa is used up. `look` sees the pages
 * that are worth a look.
 * @returns what the programs of others said
 */
export async function touristComesAndGoes(scene, { look = nobody } = {}) {
  const phone = await newcomer(scene);
  const id = await startFromRequirements(phone, { residence: 'FRA', post: 'Paris' });
  const number = freshNumber();
  const pages = answersOf(number, { residence: 'FRA' });
  const [begun, rest] = [true, false].map((here) => pages.filter(([slug]) => ON_THE_TELEPHONE.includes(slug) === here));
  for (const [slug, answers] of begun) await answer(phone, id, { slug, answers });
  await phone.context.close();
  const laptop = await goneOnWith(scene, phone, { id, begun, look });
  for (const [slug, answers] of rest) await answer(laptop, id, { slug, answers });
  await attachPapers(laptop, id, number);
  await submit(laptop, id);
  await pay(laptop, id);
  const terms = { validFrom: inDays(-1), validUntil: inDays(27) };
  await visaIsDecided(scene, { visaId: id, agent: 'agent.paris', consul: 'consul.paris', terms });
  const said = await readElsewhere(scene, await downloaded(laptop, id, look), laptop.page);
  const border = await signIn(scene, 'frontiere.bamako');
  await letInAndOut(border, { passport: number });
  await border.close();
  await saysSoon(laptop, id, 'Visa utilisé');
  await look(laptop.page, 'tourist-used-up');
  await laptop.context.close();
  return said;
}

/** The draft is among her files, and what she said on the telephone stands in it. */
async function goneOnWith(scene, phone, { id, begun, look }) {
  const laptop = await atDevice(scene, phone, { viewport: LAPTOP });
  const { page } = laptop;
  await look(page, 'tourist-laptop-files');
  await follow(page, `/visas/${id}`);
  await look(page, 'tourist-laptop-draft');
  const [[slug, said]] = begun;
  await follow(page, `/${slug}`);
  demand((await page.inputValue('[name=surname]')) === said.surname, 'the draft is where she left it', page);
  return laptop;
}

/** @returns the bytes that her browser kept */
async function downloaded(person, id, look) {
  const { page } = person;
  await saysSoon(person, id, 'E-visa prêt');
  await look(page, 'tourist-issued');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('main a[href$="/e-visa"]')]);
  return readFile(await download.path());
}

async function readElsewhere({ gateway }, pdf, page) {
  demand(pdf.subarray(0, 5).toString() === '%PDF-', 'the e-visa is a PDF', page);
  const { isRead, said } = foreignReading(pdf, gateway);
  demand(isRead, `programs of others read and verify the seal: ${said}`, page);
  return said;
}

/** What the page of a file says comes on the bus: a moment later it is there. */
export async function saysSoon({ page, gateway, locale }, id, words) {
  for (let tries = 0; ; tries += 1) {
    await page.goto(`${gateway}/${locale}/visas/${id}`);
    const text = await page.locator('main').innerText();
    if (text.includes(words)) return;
    demand(tries < 60, `the file says “${words}”: ${text}`, page);
    await page.waitForTimeout(500);
  }
}
