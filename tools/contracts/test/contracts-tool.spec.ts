import { allContracts, VisaIssued } from '@jatigi/contracts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breaksBetween } from '../src/compatibility';
import { breaksSinceRelease, generatedFiles } from '../src/files';
import type { JsonSchema } from '../src/json-schema';
import { releaseOf, schemaOf } from '../src/json-schema';

const root = join(__dirname, '../../..');

describe('generated documents', () => {
  const files = generatedFiles(root);
  const committed = (path: string): string => readFileSync(join(root, path), 'utf8');

  it('docs/events/asyncapi.json is what the contracts say (node tools/contracts/generate.mjs)', () => {
    const path = 'docs/events/asyncapi.json';
    expect(JSON.parse(committed(path))).toEqual(JSON.parse(files.get(path) ?? ''));
  });

  it('docs/events/README.md is what the contracts say', () => {
    // The formatter pads tables and breaks JSON lines; the words are what counts.
    const words = (text: string): string => text.replace(/[\s|-]+/g, '');
    const path = 'docs/events/README.md';
    expect(words(committed(path))).toBe(words(files.get(path) ?? ''));
  });

  it('is valid AsyncAPI 3', () => {
    // In a process of its own: the parser's many modules load ten times slower through the test transformer.
    const script = `const { Parser } = require('@asyncapi/parser');
      new Parser().validate(require('node:fs').readFileSync(0, 'utf8'))
        .then((found) => console.log(JSON.stringify(found.filter((one) => one.severity === 0))));`;
    const input = files.get('docs/events/asyncapi.json') ?? '';
    expect(JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: root, input, encoding: 'utf8' }))).toEqual(
      [],
    );
  });
});

describe('compatibility gate', () => {
  it('every service has a released contract, and nothing of it is broken', () => {
    for (const { service } of allContracts) {
      expect(() => readFileSync(join(root, 'libs/contracts/released', `${service}.json`))).not.toThrow();
    }
    expect(breaksSinceRelease(root)).toEqual([]);
  });

  const released = { service: 'visas', events: { [VisaIssued.name]: schemaOf(VisaIssued) } };
  const changed = (change: (schema: JsonSchema) => void): string[] => {
    const schema = structuredClone(schemaOf(VisaIssued));
    change(schema);
    return breaksBetween(released, { service: 'visas', events: { [VisaIssued.name]: schema } });
  };

  it('lets a new optional field and a new event pass', () => {
    expect(changed((schema) => void (schema.properties = { ...schema.properties, note: { type: 'string' } }))).toEqual(
      [],
    );
    const more = { service: 'visas', events: { ...released.events, 'visa.lost.v1': { type: 'object' } } };
    expect(breaksBetween(released, more)).toEqual([]);
  });

  it.each<[string, (schema: JsonSchema) => void, RegExp]>([
    ['a field that is gone', (s) => delete s.properties?.['validUntil'], /validUntil: the field is gone/],
    ['another type', (s) => void (s.properties = { ...s.properties, validFrom: { type: 'integer' } }), /validFrom/],
    [
      'a narrower pattern',
      (s) => void (s.properties = { ...s.properties, documentNumber: { type: 'string', pattern: '^X' } }),
      /documentNumber/,
    ],
    ['a field that became optional', (s) => void (s.required = s.required?.slice(1) ?? []), /required changed/],
    [
      'a new field that is required',
      (s) => {
        s.properties = { ...s.properties, note: { type: 'string' } };
        s.required = [...(s.required ?? []), 'note'];
      },
      /note: a new field must be optional/,
    ],
  ])('goes red on %s', (_what, change, message) => {
    const breaks = changed(change);
    expect(breaks.join('\n')).toMatch(message);
  });

  it('goes red on an event that is gone', () => {
    expect(breaksBetween(released, { service: 'visas', events: {} })).toEqual(['visa.issued.v1: the event is gone']);
  });

  it('sees changes inside lists and objects', () => {
    const [identity] = allContracts;
    const before = releaseOf(identity as (typeof allContracts)[number]);
    const after = structuredClone(before);
    const calendar = after.events['post.opened.v1']?.properties?.['calendar']?.properties;
    if (calendar) calendar['holidays'] = { ...calendar['holidays'], items: { type: 'integer' } };
    expect(breaksBetween(before, after)).toEqual([expect.stringContaining('/calendar/holidays[]')]);
  });
});
