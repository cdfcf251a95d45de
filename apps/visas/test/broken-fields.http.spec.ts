import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { ApplicantFields, JourneyFields, TravelDocumentFields } from '../src/applications/file-fields.dto';
import { form, VisasScene } from './visas-scene';

let scene: VisasScene;
beforeAll(async () => (scene = await VisasScene.open()));
afterAll(() => scene.close());

const parts = { applicant: ApplicantFields, travelDocument: TravelDocumentFields, journey: JourneyFields };

/** One sound element of a list that is no list of States. */
const elements: Record<string, object> = { guardians: { name: 'Erika Mustermann', relation: 'mother' } };

/** A value that breaks this check, and the code of the refusal. `of` is what the check was made with. */
const breaking: Record<string, { code: string; value: (of: unknown[], field: string) => unknown }> = {
  isString: { code: 'is-string', value: () => 7 },
  minLength: { code: 'too-short', value: () => '   ' },
  maxLength: { code: 'too-long', value: ([max]) => 'A'.repeat(Number(max) + 1) },
  matches: { code: 'wrong-format', value: () => 'a\u0007b' },
  isIn: { code: 'not-a-choice', value: () => 'unheard-of' },
  isEmail: { code: 'is-email', value: () => 'nobody' },
  isPartialDate: { code: 'is-partial-date', value: () => '2027-13' },
  isPlainDate: { code: 'is-plain-date', value: () => '2027-02-30' },
  isInt: { code: 'is-int', value: () => 1.5 },
  min: { code: 'too-small', value: ([min]) => Number(min) - 1 },
  max: { code: 'too-large', value: ([max]) => Number(max) + 1 },
  isArray: { code: 'is-array', value: () => 'FRA' },
  arrayMaxSize: { code: 'too-many', value: ([max], field) => Array(Number(max) + 1).fill(elements[field] ?? 'FRA') },
};

interface Check {
  part: string;
  field: string;
  name: string;
  of: unknown[];
  each: boolean;
}

/** Every check of every field, as the classes at the edge state them. */
const checks = Object.entries(parts).flatMap(([part, type]) =>
  getMetadataStorage()
    .getTargetValidationMetadatas(type, '', false, false)
    .filter((check) => check.type === 'customValidation')
    .map(({ propertyName: field, name, constraints, each }): Check => ({
      ...{ part, field, name: name ?? '?', of: (constraints as unknown[] | undefined) ?? [], each },
    })),
);

describe('every check of every field of the form, broken one at a time', () => {
  it('covers each field of the three parts', () => {
    const checked = new Set(checks.map(({ part, field }) => `${part}/${field}`));
    const filled = Object.entries(form).flatMap(([part, fields]) => Object.keys(fields).map((it) => `${part}/${it}`));
    expect(filled.filter((it) => !checked.has(it))).toEqual([]);
    expect(checks.length).toBeGreaterThan(60);
  });

  it.each(checks)('$part/$field: $name', async ({ part, field, name, of, each }) => {
    const known = breaking[name];
    if (!known) throw new Error(`No value that breaks ${name} is known: add one.`);
    const value = each ? [known.value(of, field)] : known.value(of, field);
    const body = { ...form, [part]: { ...form[part as keyof typeof form], [field]: value } };
    const answer = await scene.send('POST', '/applications', { as: scene.applicant, body });
    expect([answer.status, answer.body.code]).toEqual([400, 'invalid-request']);
    const pointer = `/${part}/${field}`;
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code: known.code }));
    expect(answer.body.errors.filter((error) => error.pointer !== pointer)).toEqual([]);
  });
});
