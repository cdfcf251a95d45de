import { codeFor } from '../mailbox.mjs';
import { Person } from '../person.mjs';
import { freshPhone } from '../phone-steps.mjs';
import { demand, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

export const PASSWORD = 'un fleuve coule vers la mer';
const silent = { line() {}, say() {}, check: (_what, isTrue) => isTrue };

/**
 * Accounts for everybody: one by telephone with the code of an SMS, and one that an agent opens at her desk for a person
 * who has neither, with the code of the printed slip; that person then adds a telephone. Returns what she signs in with.
 */
export async function everybodyHasAnAccount(scene, { javaScript = true } = {}) {
  const phone = freshPhone();
  const page = await telephone(scene, javaScript);
  await opensByPhone(scene, page, phone);
  await page.context().close();
  const slip = await slipIsPrinted(scene);
  const other = await telephone(scene, javaScript);
  await opensByPaper(scene, other, slip);
  await other.context().close();
  return slip.number;
}

export async function telephone({ browser }, javaScriptEnabled) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

const mailbox = ({ gateway }) => new Person({ name: 'sms', base: gateway, report: silent });

/** Her account, opened and confirmed by the code of an SMS; she is signed in. */
export async function opensByPhone(scene, page, phone) {
  const { gateway } = scene;
  await page.goto(`${gateway}/fr/sign-up`);
  await page.fill('#contact', '12');
  await page.fill('#password', PASSWORD);
  await press(page);
  demand((await page.locator('.error-summary a[href="#contact"]').count()) === 1, 'a wrong number is said', page);
  await page.fill('#contact', phone);
  await page.fill('#password', PASSWORD);
  await press(page);
  await page.fill('#code', await codeFor(mailbox(scene), phone));
  await press(page);
  await signsIn(page, phone);
  await page.goto(`${gateway}/fr/account`);
  demand((await page.locator('main').innerText()).includes(phone), 'the account shows the number', page);
}

async function signsIn(page, login) {
  await page.fill('#login', login);
  await page.fill('#password', PASSWORD);
  await press(page);
  demand(new URL(page.url()).pathname === '/fr/files', `signing in leads to ${page.url()}`, page);
}

/** The agent opens the account, and the page that she prints carries the code. */
async function slipIsPrinted(scene) {
  const agent = await signIn(scene, 'agent.paris');
  await agent.open('/fr/staff/desk-accounts');
  await agent.follow('form[action="?do=open"] button');
  await agent.follow('form[action="?do=code"] button');
  const code = await agent.page.locator('.big-code').innerText();
  const number = await agent.page.locator('h1 .number').innerText();
  demand(/^([2-9B-Z]{4}-){2}[2-9B-Z]{4}$/.test(code), `a code that can be copied: ${code}`, agent.page);
  await agent.page.emulateMedia({ media: 'print' });
  demand(!(await agent.page.locator('h1').isVisible()), 'only the slip is printed', agent.page);
  await agent.page.emulateMedia({ media: null });
  await agent.open('/fr/paper-code');
  await agent.fill('#code', code);
  await agent.fill('#password', PASSWORD);
  await agent.enter();
  demand((await agent.text()).includes('pour la personne elle-même'), 'the agent cannot use it', agent.page);
  await agent.close();
  return { code, number };
}

async function opensByPaper(scene, page, { code, number }) {
  const { gateway } = scene;
  await page.goto(`${gateway}/fr/paper-code`);
  await page.fill('#code', code.toLowerCase());
  await page.fill('#password', PASSWORD);
  await press(page);
  demand((await page.locator('.notice-success').innerText()).includes(number), 'she reads her sign-in name', page);
  await signsIn(page, number);
  const phone = freshPhone();
  await page.goto(`${gateway}/fr/account/contact`);
  await page.fill('#contact', phone);
  await page.fill('#password', PASSWORD);
  await press(page);
  await page.fill('#code', await codeFor(mailbox(scene), phone));
  await press(page);
  demand((await page.locator('main').innerText()).includes(phone), 'her telephone is in the account', page);
  await page.goto(`${gateway}/fr/paper-code`);
  await page.fill('#code', code);
  await page.fill('#password', PASSWORD);
  await press(page);
  demand((await page.locator('.error-summary').innerText()).includes('déjà servi'), 'it works once', page);
}
