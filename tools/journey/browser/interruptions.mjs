import { answersOf, startFromRequirements } from './applicant.mjs';
import { ordersOf, someOrder } from './copies.mjs';
import { demand, fill, newcomer, press, signIn as signBackIn } from './newcomer.mjs';
import { birthIsDeclared, newFamily } from './registers.mjs';
import { signIn } from './staff.mjs';

/** What goes wrong between a person and a server: nothing is lost, nothing is done twice. Returns what was tried. */
export async function interruptionsHarmNothing(scene) {
  const person = await newcomer(scene);
  await sessionEndsWhileOrdering(person);
  await sentTwiceAtOnce(person);
  await backAfterOrdering(person);
  await twoTabsOfAnApplication(person);
  await person.context.close();
  await twoTabsOfADeclaration(scene);
  await signedTwiceAtOnce(scene);
  return ['session ended', 'sent twice at once', 'back and forth', 'two tabs', 'signed twice at once'];
}

/** The session is gone when the order is sent: what was typed waits until she has signed in elsewhere. */
async function sessionEndsWhileOrdering(person) {
  const { page, context, gateway, locale } = person;
  const before = await ordersOf(person);
  await page.goto(`${gateway}/${locale}/copies/new`);
  await fill(page, someOrder('Interrompue'));
  await context.clearCookies();
  await press(page);
  demand((await page.locator('h1').innerText()).includes('session'), 'the page says that the session ended', page);
  const other = await context.newPage();
  await signBackIn({ ...person, page: other }, `/${locale}/files`);
  await other.close();
  await press(page);
  demand(/\/files\/copy\//.test(page.url()), 'the order is placed after all', page);
  demand((await page.locator('main').innerText()).includes('Interrompue'), 'with what was typed', page);
  demand((await ordersOf(person)) === before + 1, 'once', page);
}

/** The form as it stands, sent by two impatient fingers without the script that stops the second. */
const twice = (page, selector) =>
  page.evaluate(async (form) => {
    const element = document.querySelector(form);
    const send = () =>
      fetch(element.getAttribute('action') ?? location.href, {
        method: 'POST',
        body: new URLSearchParams(new FormData(element)),
      });
    return (await Promise.all([send(), send()])).map(({ url, status }) => ({ url, status }));
  }, selector);

async function sentTwiceAtOnce(person) {
  const { page, gateway, locale } = person;
  const before = await ordersOf(person);
  await page.goto(`${gateway}/${locale}/copies/new`);
  await fill(page, someOrder('Double'));
  const answers = await twice(page, 'main form');
  demand(
    answers.every(({ status }) => status < 500),
    `both are answered: ${JSON.stringify(answers)}`,
    page,
  );
  demand((await ordersOf(person)) === before + 1, 'two sendings are one order', page);
}

/** Going back after an order shows a fresh form: the browser sends nothing again, and an order made then is its own. */
async function backAfterOrdering(person) {
  const { page, gateway, locale } = person;
  await page.goto(`${gateway}/${locale}/copies/new`);
  await fill(page, someOrder('Retour'));
  await press(page);
  const placed = await ordersOf(person);
  await page.goBack();
  demand((await page.locator('.error-summary').count()) === 0, 'going back breaks nothing', page);
  await page.reload();
  demand((await ordersOf(person)) === placed, 'neither going back nor a reload orders again', page);
  await page.goForward();
  demand(/\/files\/copy\//.test(page.url()), 'and the order is still there', page);
}

/** One step is open twice; the second tab does not overwrite the first without a word. */
async function twoTabsOfAnApplication(person) {
  const { page, context, gateway, locale } = person;
  const id = await startFromRequirements(person);
  const [[slug, answers]] = answersOf();
  const address = `${gateway}/${locale}/visas/${id}/${slug}`;
  const other = await context.newPage();
  await page.goto(address);
  await other.goto(address);
  await fill(page, answers);
  await press(page);
  await fill(other, { ...answers, surname: 'Autrement' });
  await press(other);
  demand((await other.locator('.error-summary').count()) === 1, 'the second tab hears of the first', other);
  demand((await other.inputValue('[name=surname]')) === 'Autrement', 'and keeps what was typed in it', other);
  const saved = await (await context.request.get(`${gateway}/v1/visas/applications/${id}`)).json();
  demand(saved.applicant.surname === answers.surname, 'what the first one saved stands', page);
  await other.close();
}

async function twoTabsOfADeclaration(scene) {
  const agent = await signIn(scene, 'agent.paris');
  await agent.open('/fr/staff/registers/declarations/new');
  await agent.follow('form[action="?do=start"] button');
  const { page } = agent;
  const address = page.url();
  const other = await page.context().newPage();
  await other.goto(address);
  await fill(page, { surname: 'Premier' });
  await press(page);
  await fill(other, { surname: 'Second' });
  await press(other);
  demand((await other.locator('.error-summary').count()) === 1, 'the second tab hears of the first', other);
  demand((await other.inputValue('#surname')) === 'Second', 'and keeps what was typed in it', other);
  await agent.close();
}

/** The consul's button pressed twice at the same instant signs one act. */
async function signedTwiceAtOnce(scene) {
  const agent = await signIn(scene, 'agent.paris');
  const consul = await signIn(scene, 'consul.paris');
  const id = await birthIsDeclared(agent, newFamily({ bornDaysAgo: 10 }));
  await agent.follow('form[action="?do=verify"] button');
  await consul.open(`/fr/staff/registers/declarations/${id}/sign`);
  const answers = await twice(consul.page, 'form[action="?do=sign"]');
  demand(
    answers.every(({ status }) => status < 500),
    `both are answered: ${JSON.stringify(answers)}`,
    consul.page,
  );
  const acts = new Set(answers.map(({ url }) => url).filter((url) => url.includes('/registers/acts/')));
  demand(acts.size === 1, `one act: ${JSON.stringify(answers)}`, consul.page);
  for (const one of [agent, consul]) await one.close();
}
