import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOTP } from 'otpauth';
import { localAccess } from '../dev/kafka-access.mjs';
import { local } from '../dev/paths.mjs';

const read = (file) => JSON.parse(readFileSync(join(local, file), 'utf8'));

/**
 * Where the running stack is: from `--url` and `--kafka`, else from what `npm start` wrote down. `kafkaAccess(principal)`
 * where the broker asks who comes.
 */
export function findStack({ url, kafka }) {
  const state = existsSync(join(local, 'stack.json')) ? read('stack.json') : {};
  const base = url ?? state.gateway;
  if (!base) throw new Error('No stack runs in this clone: npm start first, or give --url http://HOST:PORT.');
  const brokers = (kafka ?? state.kafka ?? '').split(',').filter(Boolean);
  return { base, brokers, ...(!kafka && state.secureKafka && { kafkaAccess: localAccess }) };
}

/** The demo staff that identity documented, by the part of the login before the @. */
export function demoStaff() {
  const file = join(local, 'demo.json');
  const accounts = existsSync(file) ? read('demo.json').accounts : [];
  if (accounts.length === 0)
    throw new Error('No demo accounts are known here (.local/demo.json): npm start loads them.');
  return (name) => {
    const account = accounts.find(({ login }) => login.startsWith(`${name}@`));
    if (!account) throw new Error(`There is no demo account ${name}@...`);
    return account;
  };
}

/** Makes codes of a second factor from its seed. */
export function secondFactor(seed) {
  const totp = new TOTP({ secret: seed });
  return () => totp.generate();
}
