import { openAccount } from './applicant-steps.mjs';
import { inDays } from './application.mjs';
import { until } from './person.mjs';

const mandates = '/v1/identity/mandates';
const reports = '/v1/identity/loss-reports';
const created = { expect: { status: 201 } };
const refused = (status, code) => ({ expect: { status, code } });

const statement = () => ({
  document: { kind: 'passport', issuingCountry: 'MLI', number: `AC${String(Date.now()).slice(-7)}` },
  circumstance: 'lost',
  on: inDays(-1),
  place: 'Marché de Château-Rouge',
  country: 'FRA',
  post: 'PAR',
  for: 'self',
  person: {
    name: { surname: 'Keïta', givenNames: 'Oumou' },
    sex: 'F',
    birthDate: { value: '1948', approximate: true },
    birthPlace: 'Kita',
    birthCountry: 'MLI',
    nationalities: ['MLI'],
  },
});

/** Step 18, a trusted helper: within what and for as long as the grandmother wants, and she reads it all. @returns facts due */
export async function helperJourney(stage) {
  const { report } = stage;
  report.title('18. A nephew helps his grandmother with his own account; she reads what he did, and ends it');
  const oumou = await openAccount(stage, { name: 'oumou', language: 'fr', givenName: 'Oumou' });
  const issa = await openAccount(stage, { name: 'issa', language: 'fr', givenName: 'Issa' });
  const whole = await given(oumou, { parts: [{ kind: 'travel-papers', level: 'act' }] });
  await refusedCodes(issa, oumou, whole.code);
  await issa.post(`${mandates}/acceptances`, { code: whole.code }, created);
  await actsFor(issa, whole.id);
  const first = (await issa.post(reports, statement(), created)).body;
  const { body } = await oumou.get(`${reports}/${first.id}`);
  report.check('the report is the grandmother’s own', body.reference === first.reference, body);
  await outside(issa);
  await onlyItsFiles(stage, { oumou, issa, file: first.id });
  await actsFor(issa, whole.id);
  await readsAndEnds(stage, { oumou, issa, whole, file: first.id });
  return [[whole.id, ['mandate.given.v1', 'mandate.accepted.v1', 'mandate.ended.v1']]];
}

async function given(oumou, wish) {
  const body = {
    ...{ helperName: 'Mon petit-fils Issa', withdraw: false, until: inDays(60), password: oumou.password },
    ...wish,
  };
  await oumou.post(mandates, { ...body, password: 'pas le bon mot de passe' }, refused(403, 'step-up-failed'));
  const answer = await oumou.post(mandates, body, created);
  return { id: answer.body.mandate.id, code: answer.body.code };
}

async function refusedCodes(issa, oumou, code) {
  const accept = `${mandates}/acceptances`;
  await issa.post(accept, { code: 'K7Q2MXCDPWRR' }, refused(400, 'code-mistyped'));
  await oumou.post(accept, { code }, refused(422, 'own-mandate'));
  const { body } = await issa.post(`${mandates}/look-ups`, { code });
  issa.report.check('he sees who trusts him before he accepts', body.giverName === 'Oumou', body);
}

/** The session goes on with another token. */
async function actsFor(issa, mandateId) {
  await changed(issa, await issa.post('/v1/session/acting', { mandateId }, created));
}

async function changed(person, { headers }) {
  await person.resume(headers.getSetCookie()[0].split(';', 1)[0]);
}

async function outside(issa) {
  await issa.get('/v1/visas/applications', { status: 403, code: 'scope-missing' });
  await issa.post('/v1/identity/passport-requests', {}, { expect: { status: [400, 403] } });
  await issa.post(
    '/v1/identity/me/contacts',
    { phone: '+22370000001', password: issa.password },
    refused(403, 'scope-missing'),
  );
  await issa.get('/v1/identity/me/consents', { status: 403, code: 'scope-missing' });
  await issa.post(
    '/v1/identity/mandates',
    { helperName: 'x', parts: [], withdraw: false, until: inDays(1), password: 'x' },
    refused(403, 'scope-missing'),
  );
}

/** A second mandate, for one file of hers: the others are not there for him, and he begins none. */
async function onlyItsFiles({ report }, { oumou, issa, file }) {
  const other = (await oumou.post(reports, statement(), created)).body;
  const narrow = await given(oumou, { parts: [{ kind: 'travel-papers', level: 'act' }], files: [file] });
  await changed(issa, await issa.call('DELETE', '/v1/session/acting', { expect: { status: 204 } }));
  await issa.post(`${mandates}/acceptances`, { code: narrow.code }, created);
  await actsFor(issa, narrow.id);
  await issa.get(`${reports}/${file}`);
  await issa.get(`${reports}/${other.id}`, { status: 404, code: 'not-found' });
  const { items } = (await issa.get(reports)).body;
  report.check('of her files he sees the one that she named', items.length === 1 && items[0].id === file, items);
  await issa.post(reports, statement(), refused(403, 'scope-missing'));
  await oumou.post(`${mandates}/${narrow.id}/end`, {}, { expect: { status: 204 } });
}

async function readsAndEnds({ report }, { oumou, issa, whole, file }) {
  const log = async () => (await oumou.get(`${mandates}/${whole.id}/uses?limit=100`, { quiet: true })).body.items;
  const isTold = (lines) => lines.every(({ outcome }) => outcome !== 'unknown');
  const lines = await until('the log knows how each thing ended', log, isTold);
  const has = (subject, deed, outcome) =>
    lines.some((line) => line.subject === subject && line.deed === deed && line.outcome === outcome);
  report.check('she reads what he filed', has('loss-report', 'start', 'done'), lines);
  report.check('and what he tried', has('visa-application', 'list', 'refused'), lines);
  report.check('and that he began, twice', lines.filter(({ deed }) => deed === 'begin').length === 2, lines);
  await issa.get(`${reports}/${file}`);
  await oumou.post(`${mandates}/${whole.id}/end`, {}, { expect: { status: 204 } });
  await issa.get(`${reports}/${file}`, { status: 403, code: 'mandate-not-live' });
  await changed(issa, await issa.call('DELETE', '/v1/session/acting', { expect: { status: 204 } }));
  await issa.get(`${reports}/${file}`, { status: 404 });
  const { body } = await issa.get('/v1/session');
  report.check('he is himself again', body.personId === issa.personId && body.mandateId === null, body);
}
