import { paperIsThere, downloaded, order } from './copies.mjs';
import { payHere } from './applicant.mjs';
import { portrait } from '../papers.mjs';
import { demand, fill, newcomer, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { openByKeys, signIn } from './staff.mjs';

/**
 * An act that a commune at home holds: its person orders a copy and sends an identity card, an agent in Paris accepts it,
 * an officer in Kati finds the act and answers with image and facts, and the sealed copy names Kati. The next copy costs
 * its fee. Returns the milliseconds from Kati's answer to the sealed copy.
 */
export async function homeActIsCopied(scene) {
  const { child, mother, father } = newFamily({ bornDaysAgo: 13_000, parentsBorn: ['1968', '1960'] });
  const wanted = { ...statedOf(child, { mother, father }), product: 'full-copy', relation: 'self' };
  const owner = await newcomer(scene);
  await order(owner, wanted);
  const reference = await identityIsSent(owner);
  await proofIsAccepted(scene, owner);
  await kati(scene, { reference, child, mother, father });
  const milliseconds = await paperIsThere(owner, performance.now());
  const text = await downloaded(owner);
  demand(/Kati/.test(text) && text.includes('/1991/'), `the copy names who holds the act: ${text}`, owner.page);
  await order(owner, wanted);
  demand(/5\s?000|XOF|F\s?CFA|€/.test(await owner.page.locator('main').innerText()), 'the fee is said', owner.page);
  await payHere(owner);
  await paperIsThere(owner, performance.now());
  await owner.context.close();
  return milliseconds;
}

const statedOf = ({ surname, givenNames, birth }, { mother, father }) => ({
  heldBy: 'CEC-KATI',
  post: 'PAR',
  surname,
  givenNames,
  birthDate: `${birth.year}-${birth.month}-${birth.day}`,
  motherSurname: mother.surname,
  motherGivenNames: mother.givenNames,
  fatherSurname: father.surname,
  fatherGivenNames: father.givenNames,
});

/** A photo of the identity card; the page says that it arrived. Returns the reference of the order. */
async function identityIsSent({ page }) {
  const send = 'form:has([name=command][value=attach]) button';
  await press(page, send);
  demand((await page.locator('.error-summary a[href="#file"]').count()) === 1, 'no file is said at its field', page);
  const buffer = await portrait();
  await page.setInputFiles('#file', { name: 'carte.jpg', mimeType: 'image/jpeg', buffer });
  await press(page, send);
  demand((await page.locator('.notice-success').count()) === 1, 'the proof arrived', page);
  return page.locator('.summary-list dd').first().innerText();
}

async function proofIsAccepted(scene, { page }) {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const agent = await signIn(scene, 'agent.paris');
  await openByKeys(agent, '/fr/staff/queues/copies/entitlement', id);
  await agent.follow('form[action="?do=accept-proof"] button');
  await agent.close();
}

/** The officer of the centre finds the request in her list, sends the image, then what the act says. */
export async function kati(scene, { reference, child, mother, father, margin }) {
  const officer = await signIn(scene, 'etat-civil.kati');
  await officer.open('/fr/staff');
  await officer.follow('a[href$="/staff/searches"]');
  const { page } = officer;
  await Promise.all([page.waitForNavigation(), page.getByRole('link', { name: reference }).click()]);
  await page.setInputFiles('#scan', { name: 'acte.jpg', mimeType: 'image/jpeg', buffer: await portrait() });
  await officer.follow('form[action="?do=scan"] button');
  await fill(page, { year: child.birth.year, number: String(1 + Math.floor(Math.random() * 999_999)) });
  for (const [who, one] of Object.entries({ child, mother, father })) await fill(page, factsOf(who, one));
  await page.check('[name=capacity][value=father]');
  if (margin) await page.check(`[name=margin][value=${margin}]`);
  await officer.follow('form[action="?do=answer"] button');
  const errors = await page.locator('.error-summary').allTextContents();
  demand(errors.length === 0, `the answer is taken ${errors.join(' ')}`, page);
  await officer.close();
}

function factsOf(who, { surname, givenNames, birth }) {
  const { sex, ...date } = birth;
  const parts = Object.entries(date).map(([part, value]) => [`${who}-birthDate-${part}`, value]);
  return {
    [`${who}-surname`]: surname,
    [`${who}-givenNames`]: givenNames,
    ...Object.fromEntries(parts),
    ...(sex && {
      [`${who}-sex`]: sex,
      [`${who}-birthPlace`]: 'Kati',
      [`${who}-birthCountry`]: 'MLI',
      [`${who}-nationality1`]: 'MLI',
    }),
  };
}
