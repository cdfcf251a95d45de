import 'reflect-metadata';
import { filingRules, formVersions } from '@jatigi/visas-domain';
import type { FieldCondition, FieldNeed, FilingRule, FormVersion } from '@jatigi/visas-domain';
import { MovingClock } from './moving-clock';
import { form, now, VisasScene } from './visas-scene';
import type { Seen } from './visas-scene';

const clock = new MovingClock(now);
let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open({ clock })));
afterAll(() => scene.close());

type Change = Record<string, Record<string, unknown>>;

/** What some travellers must say: filled in, so that one rule alone is broken. */
const more: Change = {
  applicant: { employer: 'Mines du Sahel', residencePermit: 'F0123456789' },
  journey: { host: 'Aminata Traoré', hostAddress: 'Badalabougou, Bamako' },
};
/** Who must fill a field in that is not for everybody, nor for a purpose. */
const cases: Record<FieldCondition, Change> = { 'foreign-resident': { applicant: { nationality: 'TUR' } } };
/** What is still to be filled in is told together. */
const whole = ['field-missing', 'guardian-missing'];
const everyRule = formVersions.map((version) => ({ version, rules: filingRules(version) }));

/** One change that breaks the rule and no other. An empty field is made from the pointer; the others stand here. */
const broken: Record<string, Change> = {
  'guardian-missing': { applicant: { birthDate: '2015-05-01' } },
  'mrz-differs': {
    travelDocument: {
      mrz: 'P<D<<MUSTERMANN<<ERIKA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T489D<<9008124F3401099<<<<<<<<<<<<<<<8',
    },
  },
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
  const because = whoMust(need);
  return { ...because, [part]: { ...because[part], [field]: null } };
}

/** The file of somebody who must fill the field in. */
function whoMust(need: FieldNeed | undefined): Change {
  if (typeof need !== 'object') return {};
  return 'when' in need ? cases[need.when] : { journey: { purpose: need.forPurposes[0] } };
}

const patch = async ({ id, version }: Seen, body: Change) =>
  scene.send('PATCH', `/applications/${id}`, { as: scene.applicant, body, headers: { 'if-match': `"${version}"` } });
const submit = ({ id }: Seen) => scene.post(scene.applicant, id, 'submit');

/** A file made under this form that breaks none of its rules. */
async function complete({ fields }: FormVersion): Promise<Seen> {
  const said = (part: keyof typeof form): object => ({
    ...form[part],
    ...Object.fromEntries(
      Object.entries(more[part] ?? {}).filter(([name]) => fields.some((it) => it.part === part && it.field === name)),
    ),
  });
  const change = { applicant: said('applicant'), journey: said('journey') } as Partial<typeof form>;
  return scene.ready(scene.applicant, change);
}

describe.each(everyRule)(
  'every rule of a file of the form $version.version, broken one at a time',
  ({ version, rules }) => {
    beforeAll(() => clock.moveTo(`${version.from > now.slice(0, 10) ? version.from : now.slice(0, 10)}T12:00:00Z`));

    it('starts from a file that breaks none', async () => {
      const file = await complete(version);
      expect([file['formVersion'], file['missing']]).toEqual([version.version, []]);
      expect((await submit(file)).status).toBe(200);
    });

    it.each(rules)('$code $pointer', async (rule) => {
      const { code, pointer } = rule;
      const { status, body } = await patch(await complete(version), changeThatBreaks(rule));
      expect(status).toBe(200);
      const refused = await submit(body);
      expect([refused.status, refused.body.code]).toEqual([
        422,
        whole.includes(code) ? 'application-incomplete' : code,
      ]);
      expect(refused.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
      const { body: after } = await scene.send('GET', `/applications/${body.id}`, { as: scene.applicant });
      expect([after.state, after.version]).toEqual(['DRAFT', body.version]);
    });
  },
);

describe('what is looked at beside the table', () => {
  it('no change is kept for a rule that is not there, and a rule without one is noticed', () => {
    const codes = new Set(everyRule.flatMap(({ rules }) => rules.map(({ code }) => code)));
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
