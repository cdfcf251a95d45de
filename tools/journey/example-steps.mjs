import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installExample, runExample } from '../gateway-client/install-example.mjs';
import { form, freshNumber, inDays } from './application.mjs';
import { newProgram } from './machine-client.mjs';
import { passportScan, portrait } from './papers.mjs';

const created = { expect: { status: 201 } };

/** The ministry's program, installed, with a key and a role of its own. `play` runs it once over a production folder. */
export async function ministryProgram({ base }, administrators) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const kid = 'ministry';
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid }] };
  const clientId = await newProgram(administrators, { name: 'Ministry', jwks });
  const grant = { personId: clientId, role: 'production-centre', posts: ['CPP'], from: inDays(0), to: inDays(1) };
  const { id } = (await administrators.one.post('/v1/identity/grants', grant, created)).body;
  await administrators.two.post(`/v1/identity/grants/${id}/approve`);
  const folder = await installExample('ministry-client');
  const keyFile = join(folder, 'key.json');
  writeFileSync(keyFile, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid }), { mode: 0o600 });
  const production = join(folder, 'production');
  return {
    production,
    /** @returns the two figures that the program prints */
    async play() {
      const { code, output } = await runExample(folder, [base, clientId, keyFile, production]);
      const [, accepted, answered] = /(\d+) requests taken in, (\d+) answered/.exec(output) ?? [];
      if (code !== 0 || answered === undefined) throw new Error(`ministry-client ended with ${code}: ${output}`);
      return { accepted: Number(accepted), answered: Number(answered) };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export const kioskScopes = [
  'visas.application.start',
  'visas.application.read',
  'visas.application.attach',
  'visas.application.submit',
  'civil-registry.copy.order',
  'civil-registry.copy.read',
  'civil-registry.copy.deliver',
];

/**
 * A person at the kiosk: she allows it on her telephone, applies for a visa and orders a copy; then she ends it, and the
 * same kiosk must ask again. Another one says no.
 */
export async function kioskJourney(stage, administrators, { person, order }) {
  const { report } = stage;
  report.title('A kiosk, allowed by a code: a visa application and a copy');
  const clientId = await newProgram(administrators, { name: 'Borne du hall', kind: 'kiosk', scopes: kioskScopes });
  const folder = await installExample('kiosk');
  try {
    await wishes(folder, order);
    const { code, output } = await atKiosk(stage, { folder, clientId, person, decision: 'allow' });
    report.check('the kiosk did all it was asked', code === 0, output);
    report.check('it told the amount due', /À payer : \d/.test(output), output);
    report.check('it showed how far each file was', (output.match(/100 %/g) ?? []).length >= 2, output);
    const paper = readdirSync(folder).find((file) => file.endsWith('.pdf'));
    const isPdf = paper !== undefined && readFileSync(join(folder, paper)).subarray(0, 5).toString() === '%PDF-';
    report.check('and printed the copy', isPdf, output);
    await consentEnds(stage, person);
    const denied = await atKiosk(stage, { folder, clientId, person, decision: 'deny' });
    report.check('a no is heard', denied.code === 1 && denied.output.includes('pas autorisé'), denied.output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What somebody brings to the kiosk: a visa application with its documents, and an order of a copy where there is one. */
export async function wishes(folder, order) {
  const number = freshNumber();
  const visa = form({ givenNames: 'Erika', number });
  const write = (name, content) => writeFileSync(join(folder, name), content);
  write('visa.json', JSON.stringify(visa));
  if (order) write('copy.json', JSON.stringify(order));
  write('photo.jpg', await portrait());
  const mrz = ['P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<', number.padEnd(44, '<')];
  write('paper.jpg', await passportScan({ ...visa.applicant, number, mrz }));
}

/** Runs the kiosk; as soon as it shows a code, the person answers it. */
async function atKiosk({ base, report }, { folder, clientId, person, decision }) {
  let answered;
  const ended = await runExample(folder, [base, clientId, folder], (output) => {
    const [, userCode] = /code {2}([A-Z]{4}-[A-Z]{4})/.exec(output) ?? [];
    if (userCode) answered ??= answer(report, person, { userCode, decision }).catch((error) => error);
  });
  const failure = await answered;
  if (failure) throw failure;
  return ended;
}

async function answer(report, person, { userCode, decision }) {
  const path = '/v1/identity/device-authorizations';
  const { body: asked } = await person.post(`${path}/look-up`, { userCode });
  const said = asked.scopes.map(({ words }) => words.fr);
  report.check('she reads in words what it may do', said.length === kioskScopes.length && said.every(Boolean), said);
  await person.post(`${path}/decide`, { userCode, decision }, { expect: { status: 204 } });
}

async function consentEnds({ report }, person) {
  const { items } = (await person.get('/v1/identity/me/consents')).body;
  report.check('she sees that she allowed it', items.length === 1, items);
  await person.post(`/v1/identity/me/consents/${items[0].id}/end`, {}, { expect: { status: 204 } });
}
