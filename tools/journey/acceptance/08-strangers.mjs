import { randomUUID } from 'node:crypto';
import { photo, scenarios } from '../../sandbox/scenarios.mjs';
import { Values } from '../../sandbox/values.mjs';
import { signIn } from '../../sample-clients/sign-in.mjs';
import { openAccount } from '../applicant-steps.mjs';
import { newMachine } from '../machine-client.mjs';
import { Person } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { beforeThePost } from './steps.mjs';

export const title =
  'Another post, another citizen, a stranger, a program without a purpose: nothing, on every operation';

const FILES = '/v1/visas/applications/{id}';
const LISTS = ['/v1/visas/applications', '/v1/visas/consultations', '/v1/visas/screening/hits'];
const QUEUES = ['admissibility', 'examination', 'decision', 'closed'].map((queue) => `/v1/visas/queues/${queue}`);
const CLOSED = [401, 403, 404];
/** Where /docs shows none, or one with an earlier answer in it. */
const BODIES = {
  [`PUT ${FILES}/documents/{kind}`]: photo(),
  [`POST ${FILES}/documents/{kind}/reject`]: { reason: 'unreadable' },
  [`POST ${FILES}/join-group`]: { group: randomUUID() },
  [`POST ${FILES}/declare-inadmissible`]: { codes: ['R09'] },
};

export async function play(stage) {
  const applicant = await openAccount(stage, { name: 'owner', language: 'en', givenName: 'Erika' });
  const file = await beforeThePost(stage, applicant);
  const operations = await operationsOnFiles(stage.base);
  for (const somebody of await strangers(stage)) await stands(stage, somebody, file, operations);
  const own = (await applicant.get('/v1/visas/applications?limit=100')).body;
  stage.report.check('its owner finds it', JSON.stringify(own).includes(file.id));
}

/** Each with a way to send a request as them. */
async function strangers(stage) {
  const other = await openAccount(stage, { name: 'citizen', language: 'fr', givenName: 'Awa' });
  const people = [await officer(stage, 'agent.paris'), other, new Person({ ...stage, name: 'stranger' })];
  const one = await officer(stage, 'admin.un', 'administration');
  const two = await officer(stage, 'admin.deux', 'administration');
  const { clientId, key } = await newMachine({ one, two });
  const send = await signIn({ base: stage.base, clientId, key });
  const program = async (at, { method = 'GET', body, headers } = {}) => {
    const answer = await send(method, at, { body: body && bytesOf(body), headers });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  };
  return [...people, { name: 'program', peek: program }];
}

/** Every operation on a file that the platform describes, with the body that /docs shows for it. */
async function operationsOnFiles(base) {
  const { paths } = await (await fetch(new URL('/openapi.json', base))).json();
  const shown = new Map(scenarios().flatMap(({ steps }) => steps.map((step) => [shapeOf(step), step.body])));
  const values = new Values(() => ({}));
  return Object.entries(paths)
    .filter(([at]) => at.startsWith(FILES))
    .flatMap(([at, methods]) => Object.keys(methods).map((method) => ({ at, method: method.toUpperCase() })))
    .map((one) => ({
      ...one,
      body: BODIES[`${one.method} ${one.at}`] ?? filled(shown.get(shapeOf({ ...one, path: one.at })), values),
    }));
}

const shapeOf = ({ method, path: at }) => `${method} ${at.split('?')[0].replace(/\{\w+\}/g, '{}')}`;

function filled(body, values) {
  if (body === undefined) return {};
  for (const name of JSON.stringify(body).match(/(?<=\{)[a-z_]\w*(?=\})/gi) ?? [])
    if (!/^(today|workday|unique|digits)/.test(name)) values.keep(name, 'V03S');
  return values.fill(body);
}

async function stands({ report }, somebody, file, operations) {
  const seen = new Map();
  for (const { at, method, body } of operations) {
    const ask = (id) => request(somebody, { at: at.replace('{id}', id).replace('{kind}', 'photo'), method, body });
    const [answer, unknown] = [await ask(file.id), await ask(randomUUID())];
    const isClosed = CLOSED.includes(answer.status) && answer.body?.code === unknown.body?.code;
    report.check(`${somebody.name}: ${method} ${at} is closed, as for a file that does not exist`, isClosed, answer);
    seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
  }
  for (const list of [...LISTS, ...QUEUES]) await hides({ report }, somebody, file, list);
  report.say(`${somebody.name}: ${[...seen].map(([status, times]) => `${times} × ${status}`).join(', ')}`);
}

const bytesOf = (body) => (Buffer.isBuffer(body) ? body : JSON.stringify(body));

/** PATCH and PUT want a version before anything else. */
function request(somebody, { at, method, body }) {
  if (method === 'GET') return somebody.peek(at);
  const type = Buffer.isBuffer(body) ? 'image/jpeg' : 'application/json';
  return somebody.peek(at, { method, body, headers: { 'if-match': '"1"', 'content-type': type } });
}

async function hides({ report }, somebody, file, list) {
  const { status, body } = await somebody.peek(`${list}?limit=100`);
  const text = JSON.stringify(body ?? '');
  const isHidden = !text.includes(file.id) && !text.includes(file.reference ?? file.id);
  report.check(`${somebody.name}: ${list} says nothing of it`, isHidden, { status });
}
