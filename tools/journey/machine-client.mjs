import { generateKeyPairSync } from 'node:crypto';
import { signIn } from '../sample-clients/sign-in.mjs';
import { inDays } from './application.mjs';
import { until } from './person.mjs';

/** A ministry's program: known by its public key, allowed by a grant of two administrators, signs in without a person. */
export async function machineClient(stage, { one, two }) {
  const { report, base } = stage;
  report.title('9. A program of a ministry');
  const { clientId, key } = await newMachine({ one, two });
  const grant = { personId: clientId, role: 'auditor', posts: ['BER'], from: inDays(0), to: inDays(1) };
  const { body: given } = await one.post('/v1/identity/grants', grant, { expect: { status: 201 } });
  await two.post(`/v1/identity/grants/${given.id}/approve`);
  const send = await signIn({ base, clientId, key });
  const closed = (headers = {}) => send('GET', '/v1/visas/queues/closed', { headers });
  const read = () => closed({ 'purpose-of-use': 'complaint' });
  await until('the grant of the program in visas', read, ({ status }) => status === 200, 5_000);
  report.check('a program reads what its grant allows', (await read()).status === 200);
  const silent = await (await closed()).json();
  report.check('a program says why it reads', silent.code === 'purpose-missing', silent.code);
  const stolen = await fetch(new URL('/v1/visas/queues/closed', base), { headers: { authorization: 'Bearer x' } });
  const { code } = await stolen.json();
  report.check('a token without its key is worth nothing', code === 'dpop-required', code);
}

/** Proposed by one administrator, approved by another. @returns {{ clientId: string, key: JsonWebKey }} key: the private half */
export async function newMachine({ one, two }) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = 'journey';
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] };
  const clientId = await newProgram({ one, two }, { name: 'Journey', jwks });
  return { clientId, key: { ...privateKey.export({ format: 'jwk' }), kid } };
}

/** A program of any kind under two pairs of eyes. @returns its client id */
export async function newProgram({ one, two }, facts) {
  const clients = '/v1/identity/machine-clients';
  const { body } = await one.post(clients, facts, { expect: { status: 201 } });
  const { clientId } = body;
  await one.post(`${clients}/${clientId}/approve`, {}, { expect: { status: 403, code: 'four-eyes' } });
  await two.post(`${clients}/${clientId}/approve`);
  return clientId;
}
