import 'reflect-metadata';
import { filingRules, formOn } from '@jatigi/visas-domain';
import type { FilingRule } from '@jatigi/visas-domain';
import { now, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

type Change = Record<string, Record<string, unknown>>;

const rules = filingRules(formOn(now.slice(0, 10) as never));

/** One change that breaks the rule and no other. An empty field is made from the pointer; the others stand here. */
const broken: Record<string, Change> = {
  'passport-expires-too-early': { travelDocument: { expiresOn: '2027-07-09' } },
  'passport-too-old': { travelDocument: { issuedOn: '2017-01-10' } },
  'passport-pages-missing': { travelDocument: { freePages: 1 } },
  'arrival-in-the-past': { journey: { arrival: '2026-11-19' } },
  'journey-reversed': { journey: { departure: '2027-01-09' } },
};

function changeThatBreaks({ code, pointer, need }: FilingRule): Change {
  if (code !== 'field-missing') {
    const change = broken[code];
    if (!change) throw new Error(`No change that breaks ${code} is known: add one.`);
    return change;
  }
  const [, part, field] = pointer.split('/') as [string, string, string];
  const purpose = typeof need === 'object' ? { purpose: need.forPurposes[0] } : {};
  const journey = { ...purpose, ...(part === 'journey' && { [field]: null }) };
  return part === 'journey' ? { journey } : { [part]: { [field]: null }, ...(need === 'required' ? {} : { journey }) };
}

const patch = async ({ id, version }: Seen, body: Change) =>
  scene.send('PATCH', `/applications/${id}`, { as: scene.applicant, body, headers: { 'if-match': `"${version}"` } });
const submit = ({ id }: Seen) => scene.post(scene.applicant, id, 'submit');

describe('every rule of the file, broken one at a time', () => {
  it('starts from a file that breaks none', async () => {
    const file = await scene.ready();
    expect(file['missing']).toEqual([]);
    expect((await submit(file)).status).toBe(200);
  });

  it.each(rules)('$code $pointer', async (rule) => {
    const { code, pointer } = rule;
    const { status, body } = await patch(await scene.ready(), changeThatBreaks(rule));
    expect(status).toBe(200);
    const refused = await submit(body);
    expect([refused.status, refused.body.code]).toEqual([
      422,
      code === 'field-missing' ? 'application-incomplete' : code,
    ]);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    const { body: after } = await scene.send('GET', `/applications/${body.id}`, { as: scene.applicant });
    expect([after.state, after.version]).toEqual(['DRAFT', body.version]);
  });

  it('knows no change for a rule that is not there', () => {
    const codes = new Set(rules.map(({ code }) => code));
    expect(Object.keys(broken).filter((code) => !codes.has(code))).toEqual([]);
    expect(() => changeThatBreaks({ code: 'a-new-rule', pointer: '/journey/host' })).toThrow('add one');
  });

  it('each required document alone', async () => {
    const { documents } = (await scene.draft()) as unknown as { documents: Array<{ kind: string; need: string }> };
    const required = documents.filter(({ need }) => need === 'required').map(({ kind }) => kind);
    expect(required.length).toBeGreaterThan(1);
    for (const left of required) {
      let file = await scene.draft();
      for (const kind of required.filter((one) => one !== left)) {
        file = (await scene.attach(scene.applicant, file, kind)).body;
      }
      const { status, body } = await submit(file);
      expect([status, body.code]).toEqual([422, 'application-incomplete']);
      expect(body.errors).toEqual([
        expect.objectContaining({ pointer: `/documents/${left}`, code: 'document-missing' }),
      ]);
    }
  });
});
