import { randomUUID } from 'node:crypto';
import { codeFor } from '../mailbox.mjs';
import { Person } from '../person.mjs';
import { secondFactor } from '../stack.mjs';
import { freshPhone } from '../phone-steps.mjs';
import { demand, follow, newcomer, press } from './newcomer.mjs';
import { opensByPhone, PASSWORD, telephone } from './phone-account.mjs';
import { personIsRegistered } from './registration.mjs';

const silent = { line() {}, say() {}, check: (_what, isTrue) => isTrue };
const CREATE = '[data-passkey=create] button';
const USE = '[data-passkey=get] button';
const onLocalhost = (address) => address.replace('127.0.0.1', 'localhost');

/**
 * Passkeys with Chromium's own virtual authenticator: a citizen adds one, signs in with it, and gets in with a recovery
 * code when she has left it behind; an invited officer accepts with one and works with it. On `localhost`, because
 * passkeys are bound to a name and never to an address of numbers. Returns how many codes are left.
 */
export async function passkeysSignIn(scene) {
  const here = { ...scene, gateway: onLocalhost(scene.gateway) };
  const left = await citizenHasOne(here);
  await officerHasOne(here);
  return left;
}

/** Acceptance journey 1 of identity: an account by telephone with a passkey, and then, signed in with it, the register. */
export async function registersWithPasskey(scene) {
  const here = { ...scene, gateway: onLocalhost(scene.gateway) };
  const arrive = async ({ gateway }) => {
    const page = await telephone(here, true);
    await withAuthenticator(page);
    await opensByPhone(here, page, freshPhone());
    await addsPasskey(page, gateway, PASSWORD);
    await signOut(page, gateway);
    await page.goto(`${gateway}/fr/sign-in`);
    await press(page, USE);
    demand(new URL(page.url()).pathname === '/fr/files', 'the passkey signs in', page);
    return { page, gateway, context: page.context(), locale: 'fr' };
  };
  return personIsRegistered(here, { arrive });
}

async function addsPasskey(page, gateway, password) {
  await page.goto(`${gateway}/fr/account/passkeys/add`);
  await page.fill('#name', 'Mon téléphone');
  await page.fill('#password', password);
  await press(page);
  await press(page, CREATE);
  demand((await text(page)).includes('Mon téléphone'), 'the passkey stands in the account', page);
}

/** A telephone that recognises its owner at once. */
async function withAuthenticator(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { verified: (isUserVerified) => client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }) };
}

async function citizenHasOne(scene) {
  const citizen = await newcomer(scene);
  const { page, gateway, email, password } = citizen;
  const device = await withAuthenticator(page);
  await page.goto(`${gateway}/fr/account/passkeys/add`);
  await page.fill('#name', 'Mon téléphone');
  await page.fill('#password', 'pas le bon mot de passe');
  await press(page);
  demand((await page.locator('.error-summary').count()) === 1, 'a session left open adds no passkey', page);
  await addsPasskey(page, gateway, password);
  const codes = await recoveryCodes(page, gateway, password);
  await signOut(page, gateway);
  await unverifiedIsRefused(page, gateway, device);
  await press(page, USE);
  demand(new URL(page.url()).pathname === '/fr/files', 'the passkey signs in', page);
  await removes(page, gateway);
  await signOut(page, gateway);
  const left = await byRecoveryCode(page, { gateway, email, password, code: codes[0] });
  await citizen.context.close();
  return left;
}

async function recoveryCodes(page, gateway, password) {
  await page.goto(`${gateway}/fr/account/recovery-codes`);
  await page.fill('#password', password);
  await press(page);
  const codes = await page.locator('.recovery-codes code').allInnerTexts();
  demand(codes.length === 10, 'ten codes are shown', page);
  await page.emulateMedia({ media: 'print' });
  demand(!(await page.locator('header').isVisible()), 'only the codes are printed', page);
  await page.emulateMedia({ media: null });
  await page.goto(`${gateway}/fr/account/recovery-codes`);
  demand(!(await text(page)).includes(codes[0]), 'and never again', page);
  return codes;
}

async function unverifiedIsRefused(page, gateway, device) {
  await page.goto(`${gateway}/fr/sign-in`);
  await device.verified(false);
  await page.locator(USE).click();
  await page.locator('[data-passkey] [role=status]', { hasText: 'Rien n’a été fait' }).waitFor();
  await device.verified(true);
}

/** With the passkey itself; the second one would ask for the password. */
async function removes(page, gateway) {
  await page.goto(`${gateway}/fr/account/passkeys`);
  await follow(page, '/remove');
  await press(page, USE);
  demand((await text(page)).includes('est retirée'), 'the passkey is removed', page);
  await signOut(page, gateway);
  await page.goto(`${gateway}/fr/sign-in`);
  await press(page, USE);
  demand((await page.locator('.error-summary').innerText()).includes('aucun compte'), 'and opens nothing', page);
}

async function byRecoveryCode(page, { gateway, email, password, code }) {
  const tries = async (typed) => {
    await page.goto(`${gateway}/fr/sign-in?next=/fr/account/recovery-codes`);
    await page.fill('#login', email);
    await page.fill('#password', password);
    await page.locator('details summary').first().click();
    await page.fill('#recoveryCode', typed);
    await press(page);
  };
  await tries(code.toLowerCase());
  const said = await text(page);
  const left = /Codes restants : (\d+)/.exec(said.replaceAll('\u00a0', ' '))?.[1];
  demand(left === '9', `one code is used up: ${left}`, page);
  await signOut(page, gateway);
  await tries(code);
  demand((await page.locator('.error-summary').count()) === 1, 'a code works once', page);
  return Number(left);
}

async function officerHasOne(scene) {
  const { browser, gateway } = scene;
  const email = `agent.${randomUUID()}@consulat.example`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await withAuthenticator(page);
  const code = await invited(scene, email);
  await page.goto(`${gateway}/fr/invitation`);
  await page.fill('#email', email);
  await page.fill('#code', code);
  await press(page);
  await press(page, CREATE);
  demand((await text(page)).includes('est prête'), 'the invitation is accepted', page);
  await press(page, USE);
  demand(new URL(page.url()).pathname.startsWith('/fr/staff'), 'the passkey signs the officer in', page);
  await page.goto(`${gateway}/fr/staff/desk-accounts`);
  await press(page, 'form[action="?do=open"] button');
  demand((await page.locator('h1 .number').count()) === 1, 'what asks for two factors is done', page);
  await lastOneStays(page, gateway);
  await context.close();
}

async function lastOneStays(page, gateway) {
  await page.goto(`${gateway}/fr/account/passkeys`);
  await follow(page, '/remove');
  demand((await page.locator('#password').count()) === 0, 'this account has no password to ask for', page);
  await press(page, USE);
  demand((await page.locator('.error-summary').innerText()).includes('seule clé'), 'the last way in stays', page);
}

/** Two administrators let the officer work at a post. @returns the code of the invitation */
async function invited(scene, email) {
  const [one, two] = [await administrator(scene, 'admin.un'), await administrator(scene, 'admin.deux')];
  const made = { expect: { status: 201 } };
  const { personId } = (await one.post('/v1/identity/staff-accounts', { email, givenName: 'Awa' }, made)).body;
  const today = new Date().toISOString().slice(0, 10);
  const grant = { personId, role: 'agent', posts: ['BER'], from: today };
  const { id } = (await one.post('/v1/identity/grants', grant, made)).body;
  await two.post(`/v1/identity/grants/${id}/approve`);
  return codeFor(one, email);
}

async function administrator({ gateway, stack }, name) {
  const { login, password, totpSeed } = stack.staff(name);
  const person = new Person({ name, base: gateway, report: silent, purpose: 'administration' });
  await person.signIn(login, password, secondFactor(totpSeed));
  return person;
}

async function signOut(page, gateway) {
  if ((await page.context().cookies(gateway)).length === 0) return;
  await page.goto(`${gateway}/fr/account`);
  if (page.url().includes('/sign-in')) return;
  await press(page, 'form[action$="/sign-out"] button');
}

const text = (page) => page.locator('main').innerText();
