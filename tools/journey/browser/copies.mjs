import { textOf } from '../pdf-text.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { birthIsRegistered } from './registers.mjs';

const WAIT = 60_000;

/**
 * Journeys 1, 2 and 6 of civil registry, through the pages alone: the mother takes a code for the counter, the birth is
 * declared with it and signed, she orders a full copy on her telephone and downloads it; a stranger is refused the same
 * and gets the extract without parentage. Returns how long her copy took, in milliseconds.
 */
export async function copiesAreOrdered(scene, { javaScript = true } = {}) {
  const mother = await newcomer(scene, { javaScript });
  const motherCode = await counterCode(mother);
  const birth = await birthIsRegistered(scene, { motherCode });
  const began = performance.now();
  await orderOf(mother, birth, { product: 'full-copy', relation: 'mother' });
  const milliseconds = await paperIsThere(mother, began);
  const copy = await downloaded(mother);
  demand(copy.includes(birth.mother.givenNames), 'the full copy names the mother', mother.page);
  await mother.context.close();

  const stranger = await newcomer(scene, { javaScript });
  await orderOf(stranger, birth, { product: 'full-copy', relation: 'third-party' });
  const told = await stranger.page.locator('main').innerText();
  demand(/contester/.test(told), 'a stranger is refused the full copy, and reads how to contest', stranger.page);
  await order(stranger, { ...whose(birth), ...referenceOf(birth), product: 'extract', relation: 'third-party' });
  await paperIsThere(stranger, performance.now());
  const extract = await downloaded(stranger);
  demand(extract.includes(birth.child.surname.toUpperCase()), 'the extract names the child', stranger.page);
  demand(!extract.includes(birth.mother.givenNames), 'and nobody of the parents', stranger.page);
  await stranger.context.close();
  return milliseconds;
}

/** The code that lets a counter link her to an act. */
export async function counterCode({ page, gateway, locale }) {
  await page.goto(`${gateway}/${locale}/account/counter-code`);
  await press(page);
  return (await page.locator('.big-code').innerText()).replace(/\s/g, '');
}

const whose = ({ child: { surname, givenNames, birth } }) => ({
  heldBy: 'PAR',
  surname,
  givenNames,
  birthDate: `${birth.year}-${birth.month}-${birth.day}`,
});

const parents = ({ mother, father }) => ({
  motherSurname: mother.surname,
  motherGivenNames: mother.givenNames,
  fatherSurname: father.surname,
  fatherGivenNames: father.givenNames,
});

/** Orders a paper of a birth in Paris, the parents stated rightly. */
export const orderOf = (person, birth, wanted) => order(person, { ...whose(birth), ...parents(birth), ...wanted });

/** Year and number of the act, as the signed act shows them: centre/year/kind/number. */
const referenceOf = ({ number, year }) => ({ year, number });

/** Orders with what is typed; the page of the order follows. */
export async function order(person, answers) {
  const { page, gateway, locale } = person;
  await page.goto(`${gateway}/${locale}/copies/new`);
  await fill(page, answers);
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  demand(/\/files\/copy\/[0-9a-f-]{36}$/.test(page.url()), `the order has its page ${errors.join(' ')}`, page);
}

/** An order that anybody may place, for an act that nobody has. */
export const someOrder = (surname) => ({
  product: 'extract',
  relation: 'third-party',
  heldBy: 'PAR',
  surname,
  givenNames: 'Awa',
  birthDate: '2020-02-03',
});

/** How many orders she has. */
export async function ordersOf({ context, gateway }) {
  const answer = await context.request.get(`${gateway}/v1/civil-registry/copy-requests?limit=50`);
  return (await answer.json()).items.length;
}

const sealedCopy = 'main a[href$="/document"]';

/** Looks again until the paper that a link leads to is there. Returns the milliseconds since `began`. */
export async function paperIsThere({ page }, began, link = sealedCopy) {
  const document = page.locator(link);
  while (performance.now() - began < WAIT && (await document.count()) === 0) {
    await page.waitForTimeout(200);
    await page.reload();
  }
  const milliseconds = Math.round(performance.now() - began);
  demand((await document.count()) === 1, `the paper is sealed: ${await page.locator('main').innerText()}`, page);
  return milliseconds;
}

/** Downloads the paper as the page leads to it. Returns what is written on it. */
export async function downloaded({ page, context }, link = sealedCopy) {
  const address = await page
    .locator(link)
    .first()
    .evaluate(({ href }) => href);
  const answer = await context.request.get(address);
  return textOf(await answer.body());
}
