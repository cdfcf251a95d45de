import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../dev/paths.mjs';

const folder = join(root, 'tools/sandbox/scenarios');
/** What /docs shows, and what is played. */
export const shownFile = join(root, 'apps/gateway/src/pages/examples.json');

const readYaml = (name) => parse(readFileSync(join(folder, name), 'utf8'), { merge: true });

/** Why an operation is shown without a request that can be tried. */
export const notShown = () => parse(readFileSync(join(root, 'tools/sandbox/not-shown.yaml'), 'utf8'));

/** What uploads send; the gateway gives the same picture at /docs/photo.jpg. */
export const photo = () =>
  Buffer.from(JSON.parse(readFileSync(join(root, 'apps/gateway/src/pages/photo.json'), 'utf8')).jpeg, 'base64');

/** The scenarios in order, their short forms written out as requests. */
export function scenarios() {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => {
    const { title, service, steps } = readYaml(name);
    const purposes = new Map();
    return {
      name: name.replace(/^\d+-|\.yaml$/g, ''),
      ...{ service, title },
      steps: steps.flatMap((step) => writtenOut(step, purposes)),
    };
  });
}

function writtenOut(step, purposes) {
  if (step.account) return accountOf(step);
  if (step.officer) {
    purposes.set(step.officer, step.for);
    return [signInOf(step.officer)];
  }
  if (step.pay) return paymentOf(step);
  return [requestOf(step, purposes.get(step.as))];
}

function requestOf({ as, do: request, keep = {}, status, until, wait, ...rest }, purpose) {
  const [method, path] = request.split(' ');
  const headers = headersOf(rest, purpose);
  return {
    ...{ as, method, path, keep },
    ...(Object.keys(headers).length > 0 && { headers }),
    ...payloadOf(method, rest),
    ...said({ status, until, wait, saves: rest.saves }),
  };
}

const headersOf = ({ version, headers }, purpose) => ({
  ...(purpose && { 'purpose-of-use': purpose }),
  ...(version && { 'if-match': `"{${version}}"` }),
  ...headers,
});

/** A command without anything to say sends an empty object. */
function payloadOf(method, { photo: isPhoto, sends, body }) {
  if (isPhoto) return { sends: { file: 'photo.jpg', type: 'image/jpeg' } };
  if (sends) return { sends };
  return said({ body: method === 'POST' ? (body ?? {}) : body });
}

const said = (members) => Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const PASSWORD = 'un fleuve coule vers la mer';

/** An account of its own, confirmed by the code that the local mailbox shows, and signed in. */
function accountOf({ account: as, givenName, language = 'fr' }) {
  const email = `${as}.{unique}@example.org`;
  const code = `code_${as}`;
  const identity = '/v1/identity/accounts';
  const body = { email, password: PASSWORD, language, givenName };
  const found = { [code]: { mail: email, template: 'account-confirmation' } };
  return [
    { as, method: 'POST', path: identity, keep: {}, body },
    { as, method: 'GET', path: '/dev/mailbox', keep: found, headers: { accept: 'application/json' } },
    { as, method: 'POST', path: `${identity}/confirmations`, keep: {}, body: { email, code: `{${code}}` } },
    {
      ...{
        as,
        method: 'POST',
        path: '/v1/session',
        keep: { [`account_${as}`]: 'accountId', [`person_${as}`]: 'personId' },
      },
      body: { login: email, password: PASSWORD },
    },
  ];
}

const signInOf = (as) => ({
  ...{ as, method: 'POST', path: '/v1/session', keep: { [`person_${as.replace('.', '_')}`]: 'personId' } },
  officer: as,
  body: { login: `{login:${as}}`, password: `{password:${as}}`, totp: `{totp:${as}}` },
});

/** Paid on the page of the provider of the demo stack. */
function paymentOf({ pay, as }) {
  const [payment, at] = [`payment_${pay}`, `checkout_${pay}`];
  return [
    { as, method: 'GET', path: `/v1/payments?subject={${pay}}`, keep: { [payment]: 'items.0.id' } },
    {
      ...{ as, method: 'POST', path: `/v1/payments/{${payment}}/checkouts`, keep: { [at]: 'redirectUrl' } },
      body: { language: 'fr' },
    },
    { as: 'provider', method: 'POST', path: `{${at}}/pay`, keep: {}, body: { wait: true } },
  ];
}
