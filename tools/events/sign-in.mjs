import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Gateway } from './gateway.mjs';
import { EXIT, OperatorError } from './operator-error.mjs';

/** A gateway with a session: the one kept in a file when it still stands, else a new one. */
export async function signedIn(base, order) {
  const kept = readSession(order['keep-session']);
  if (kept?.base === base) {
    const gateway = new Gateway(base, kept.cookie);
    if ((await gateway.send('GET', '/v1/session')).status === 200) return gateway;
  }
  const gateway = new Gateway(base);
  await open(gateway, order);
  if (order['keep-session']) keepSession(order['keep-session'], { base, cookie: gateway.cookie });
  return gateway;
}

async function open(gateway, order) {
  const login = order.account ?? (await ask('Account: '));
  const password = passwordOf(order) ?? (await ask('Password: ', { hidden: true }));
  let code = await gateway.signIn({ login, password, ...(await seedCode(order)) });
  for (let tries = 0; code === 'second-factor-required' || code === 'second-factor-used'; tries += 1) {
    if (tries === 3) break;
    code = await gateway.signIn({ login, password, ...(await nextCode(order, code)) });
  }
  if (code !== null) throw new OperatorError(`${login} was not signed in: ${code}.`, EXIT.refused);
}

/** A code works once: with a seed the next one comes with the next half minute, a person reads it off. */
async function nextCode(order, refusal) {
  if (order['totp-secret-file'] === undefined) {
    const used = refusal === 'second-factor-used' ? ' (the last one was used already)' : '';
    return { totp: (await ask(`Code of your authenticator${used}: `)).replaceAll(' ', '') };
  }
  console.error('This code was used a moment ago: waiting for the next one.');
  await new Promise((resolve) => setTimeout(resolve, 30_500 - (Date.now() % 30_000)));
  return seedCode(order);
}

async function seedCode(order) {
  if (order['totp-secret-file'] === undefined) return {};
  const { TOTP } = await import('otpauth');
  return { totp: new TOTP({ secret: readSecret(order['totp-secret-file']) }).generate() };
}

function passwordOf(order) {
  if (order['password-file'] !== undefined) return readSecret(order['password-file']);
  return process.env.JATIGI_PASSWORD;
}

function readSecret(file) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${error.code}`, EXIT.usage);
  }
}

/** Asks on the terminal; questions go to stderr, so that stdout stays the answer. What is hidden is not echoed. */
export async function ask(question, { hidden = false } = {}) {
  if (!process.stdin.isTTY) {
    throw new OperatorError(
      `${question.replace(/: $/, '')} is missing, and there is no terminal to ask on.`,
      EXIT.usage,
    );
  }
  // Without an output of its own readline prints no question, and echoes nothing.
  if (hidden) process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true });
  try {
    return (await lines.question(question)).trim();
  } finally {
    lines.close();
    if (hidden) process.stderr.write('\n');
  }
}

function readSession(file) {
  if (file === undefined || !existsSync(file)) return null;
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new OperatorError(`${file} can be read by others: it holds a session. chmod 600 ${file}`, EXIT.usage);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function keepSession(file, session) {
  rmSync(file, { force: true }); // the mode counts only when the file is made
  writeFileSync(file, JSON.stringify(session), { mode: 0o600 });
}

/** Ends the session kept in a file, and removes it. */
export async function signOut(file) {
  const kept = readSession(file);
  if (!kept) throw new OperatorError(`No session is kept in ${file}.`, EXIT.usage);
  await new Gateway(kept.base, kept.cookie).signOut();
  rmSync(file);
}
