import { allContracts } from '@jatigi/contracts';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../src/files';

const root = join(__dirname, '../../..');
const files = generatedFiles(root);
const asyncApi = 'docs/events/asyncapi.json';

describe('generated documents', () => {
  const committed = (path: string): string => readFileSync(join(root, path), 'utf8');

  it(`${asyncApi} is what the contracts say (node tools/contracts/generate.mjs)`, () => {
    expect(JSON.parse(committed(asyncApi))).toEqual(JSON.parse(files.get(asyncApi) ?? ''));
  });

  it.each([...files.keys()].filter((path) => path.endsWith('.md')))('%s is what the contracts say', (path) => {
    // The formatter pads tables and breaks JSON lines; the words are what counts.
    const words = (text: string): string => text.replace(/[\s|_*-]+/g, '');
    expect(words(committed(path))).toBe(words(files.get(path) ?? ''));
  });
});

describe('the AsyncAPI document', () => {
  /** Each says what it is about and why it stays. */
  const accepted: Readonly<Record<string, string>> = {
    'asyncapi-latest-version': 'readers of 3.0.0 are more than readers of 3.1.0, and nothing here needs 3.1.0',
  };

  it('is valid AsyncAPI 3, without a warning that is not accepted for a reason', () => {
    // In a process of its own: the parser's many modules load ten times slower through the test transformer.
    const script = `const { Parser } = require('@asyncapi/parser');
      new Parser().validate(require('node:fs').readFileSync(0, 'utf8'))
        .then((found) => console.log(JSON.stringify(found.map(({ code, message }) => ({ code, message })))));`;
    const input = files.get(asyncApi) ?? '';
    const output = execFileSync(process.execPath, ['-e', script], { cwd: root, input, encoding: 'utf8' });
    const found = JSON.parse(output) as Array<{ code: string; message: string }>;
    expect(found.filter(({ code }) => !(code in accepted))).toEqual([]);
  });

  it('marks what has a sunset as deprecated, with the day and what to read instead', () => {
    const { components } = JSON.parse(files.get(asyncApi) ?? '') as {
      components: { messages: Record<string, Record<string, unknown>> };
    };
    const old = components.messages['payment.received.v1'];
    expect(old).toMatchObject({
      'x-sunset': '2027-06-30',
      'x-superseded-by': 'payment.received.v2',
      payload: { deprecated: true },
      description: expect.stringContaining('**Deprecated**: read `payment.received.v2`'),
    });
    expect(components.messages['payment.received.v2']).not.toHaveProperty('x-sunset');
  });
});

describe('the catalogue', () => {
  const page = (service: string): string => files.get(`docs/events/${service}.md`) ?? '';

  it.each(allContracts)(
    'has a page of $service with every event: meaning, who and when, what follows, example',
    (contract) => {
      for (const { name, summary, by, when, next } of contract.events.values()) {
        const section = page(contract.service).split(`### ${name}\n`)[1]?.split('\n### ')[0] ?? '';
        for (const words of [summary, by, when, ...next, '```json']) expect(section).toContain(words);
      }
    },
  );

  it('links to headings that exist', () => {
    const anchors = (service: string): string[] =>
      [...page(service).matchAll(/^### (.+)$/gm)].map(([, heading]) => (heading ?? '').replaceAll('.', ''));
    const links = [...files.values()].flatMap((text) => [...text.matchAll(/\]\((\w[\w-]*)\.md#([\w-]+)\)/g)]);
    expect(links.length).toBeGreaterThan(200);
    for (const [, service, anchor] of links) expect(anchors(service ?? '')).toContain(anchor);
  });

  it('shows the codes of a list, and who decides the codes that are data', () => {
    const revoked = page('civil-registry').split('### certificate.revoked.v1')[1];
    expect(revoked).toMatch(/`reason`.*Today: `obtained-by-fraud`, `issued-in-error`/);
    expect(page('visas')).toMatch(/`visaType`.*The codes are decided by: The visa policy/);
  });

  it('explains every header on the index page', () => {
    const index = files.get('docs/events/README.md') ?? '';
    for (const header of ['ce_id', 'ce_subject', 'ce_sequence', 'ce_causationid', 'traceparent']) {
      expect(index).toMatch(new RegExp(`\\| \`${header}\` \\| (always|may be missing) \\| \\w`));
    }
  });
});
