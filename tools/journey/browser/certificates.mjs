import { payHere } from './applicant.mjs';
import { downloaded, paperIsThere } from './copies.mjs';
import { kati } from './home-act.mjs';
import { demand, fill, follow, press } from './newcomer.mjs';
import { newFamily } from './registers.mjs';
import { proofIsSent, registeredPerson } from './registration.mjs';
import { openByKeys, signIn } from './staff.mjs';

const paper = 'main a[href$="/paper"]';
const MINUTES_ALLOWED = 3;
/** What a person needs beside the machine: to read a page, and to choose a photo that is on her telephone. */
const READING = 12_000;

/**
 * A person who stands in the register of Paris asks for two certificates on her telephone: of residence, which one officer
 * signs, and of celibacy, for which the centre of Kati reads the margin of her birth act and two officers sign.
 * Returns what her own time was, and how long the sealing took.
 */
export async function certificatesAreIssued(scene, options = {}) {
  const { person, name } = await registeredPerson(scene, options);
  const own = await residence(scene, person, name);
  const sealed = await celibacy(scene, person, name);
  await person.context.close();
  return { ...own, sealed };
}

/** From the first page to the paper, her own steps alone: the officer’s time is not hers. */
async function residence(scene, person, { surname }) {
  const { page, gateway, locale } = person;
  const clock = stopwatch();
  await clock.step(async () => {
    await page.goto(`${gateway}/${locale}`);
    await follow(page, '/certificates/new');
  });
  await clock.step(() => follow(page, '/certificates/new/residence'));
  const id = await clock.step(() => asked(page));
  await clock.step(() => proofIsSent(person, 'proof-of-address'));
  await fromQueue(scene, { officer: 'consul.paris', queue: 'requested', id, intent: 'approve' });
  await clock.step(() => payed(person));
  await paperIsThere(person, performance.now(), paper);
  const written = await clock.step(() => downloaded(person, paper));
  demand(written.includes(surname.toUpperCase()), `the certificate names her: ${written}`, page);
  demand(/Paris \(France\)/.test(written), `the certificate says where she lives: ${written}`, page);
  const seconds = Math.round((clock.milliseconds() + clock.steps() * READING) / 1000);
  demand(seconds < MINUTES_ALLOWED * 60, `${seconds} s of her own time`, page);
  return { seconds, machine: clock.milliseconds(), steps: clock.steps() };
}

/** The register at home answers: nothing in the margin. Returns the milliseconds from the payment to the sealed paper. */
async function celibacy(scene, person, { surname, givenNames, birth }) {
  const { page, gateway, locale } = person;
  await page.goto(`${gateway}/${locale}/certificates/new/celibacy`);
  await press(page);
  demand(
    (await page.locator('.error-summary a[href="#ask-birthAct-centre"]').count()) === 1,
    'no centre is said',
    page,
  );
  await fill(page, { 'ask-birthAct-centre': 'CEC-KATI' });
  const id = await asked(page);
  const reference = await referenceOn(page);
  const child = { surname, givenNames, birth: { ...birth, sex: 'F' } };
  const { mother, father } = newFamily({ bornDaysAgo: 12_000, parentsBorn: ['1968', '1960'] });
  await kati(scene, { reference, child, mother, father, margin: 'none' });
  await fromQueue(scene, { officer: 'agent.paris', queue: 'requested', id, intent: 'propose' });
  await fromQueue(scene, { officer: 'consul.paris', queue: 'proposed', id, intent: 'approve' });
  await payed(person);
  const milliseconds = await paperIsThere(person, performance.now(), paper);
  const written = await downloaded(person, paper);
  demand(/n’est engagée dans aucun lien de mariage/.test(written), `it says that she is free: ${written}`, page);
  demand(/Kati/.test(written), `it says who read the act: ${written}`, page);
  await page.goto(`${gateway}/${locale}/files`);
  demand((await page.locator('main a[href*="/files/certificate/"]').count()) === 2, 'both are in her files', page);
  return milliseconds;
}

/** Sends the form as it stands; the request has its page. Returns its id. */
async function asked(page) {
  await press(page);
  const errors = await page.locator('.error-summary').allTextContents();
  const { pathname } = new URL(page.url());
  demand(/\/files\/certificate\/[0-9a-f-]{36}$/.test(pathname), `the request has its page ${errors.join(' ')}`, page);
  return pathname.split('/').at(-1);
}

const referenceOn = (page) => page.locator('.summary-list dt:has-text("Référence") + dd').first().innerText();

/** One command of an officer on the file that waits in a queue. */
async function fromQueue(scene, { officer, queue, id, intent }) {
  const keys = await signIn(scene, officer);
  await openByKeys(keys, `/fr/staff/queues/certificates/${queue}`, id);
  await keys.follow(`form[action="?do=${intent}"] button`);
  const errors = await keys.page.locator('.error-summary').allTextContents();
  demand(errors.length === 0, `${intent} works ${errors.join(' ')}`, keys.page);
  await keys.close();
}

/** Once the officer has granted it, the amount is there and is paid. */
async function payed(person) {
  const { page } = person;
  for (let tries = 0; tries < 100; tries += 1) {
    await page.reload();
    if ((await page.locator('input[name=payment]').count()) > 0) break;
    await page.waitForTimeout(300);
  }
  await payHere(person);
}

/** Adds up the time of somebody’s own steps. */
function stopwatch() {
  let [total, count] = [0, 0];
  return {
    async step(work) {
      const began = performance.now();
      const result = await work();
      total += performance.now() - began;
      count += 1;
      return result;
    },
    milliseconds: () => Math.round(total),
    steps: () => count,
  };
}
