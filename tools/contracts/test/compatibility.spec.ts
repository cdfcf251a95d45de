import { allContracts, identityEvents, paymentsEvents, visasEvents } from '@jatigi/contracts';
import type { ServiceContract } from '@jatigi/contracts';
import { sentenceOf } from '../src/compatibility';
import { breaksSinceRelease, releasedOf } from '../src/files';
import type { ReleasedContract } from '../src/release';
import type { JsonSchema } from '../src/schemas';
import { afterChange, fieldsOf, root, sampleOf } from './after-change';

describe('since the last release', () => {
  it('every service was released', () => {
    expect(allContracts.filter((contract) => !releasedOf(root, contract))).toEqual([]);
  });

  it('nothing of it is broken', () => {
    expect(breaksSinceRelease(root).map(sentenceOf)).toEqual([]);
  });

  it('every released type has its golden sample, and a release keeps the digest of each', () => {
    for (const contract of allContracts) {
      const released = releasedOf(root, contract) as ReleasedContract;
      expect(Object.keys(released.samples).sort()).toEqual(Object.keys(released.events).sort());
    }
  });
});

describe('the gate lets pass', () => {
  it('a new optional field, a new event, other words', () => {
    const grown = afterChange(visasEvents, (now) => {
      fieldsOf('visa.issued.v1', (fields) => (fields['validAgain'] = { type: 'string', format: 'date' }))(now);
      now.events['visa.stamped.v1'] = { type: 'object', properties: {} };
      now.samples['visa.stamped.v1'] = 'a'.repeat(64);
    });
    expect(grown).toEqual([]);
  });

  it('a sunset that is announced, and one that moves later', () => {
    expect(afterChange(visasEvents, (now) => (now.sunsets['visa.issued.v1'] = '2028-01-01'))).toEqual([]);
    expect(afterChange(paymentsEvents, (now) => (now.sunsets['payment.received.v1'] = '2028-01-01'))).toEqual([]);
  });
});

describe('the gate is red, with what to do instead, on', () => {
  const beside =
    /Instead: leave .* as it was released; .* or publish visa\.issued\.v2 beside visa\.issued\.v1 and give/;

  it.each<[string, ServiceContract, (now: ReleasedContract) => void, RegExp[]]>([
    [
      'an event that is gone',
      visasEvents,
      (now) => delete now.events['visa.issued.v1'],
      [/^visa\.issued\.v1: the event is gone\. Instead: keep visa\.issued\.v1 declared.*publish visa\.issued\.v2/],
    ],
    [
      'a field that is gone',
      visasEvents,
      fieldsOf('visa.issued.v1', (fields) => delete fields['validUntil']),
      [/^visa\.issued\.v1\/validUntil: the field is gone/, beside],
    ],
    [
      'another type',
      visasEvents,
      fieldsOf('visa.issued.v1', (fields) => (fields['validFrom'] = { type: 'integer' })),
      [/validFrom: was string and is now integer/, beside],
    ],
    [
      'another rule for values',
      visasEvents,
      fieldsOf('visa.issued.v1', (fields) => Object.assign(fields['documentNumber'] ?? {}, { pattern: '^X' })),
      [/documentNumber: the rule for its values changed \(pattern\)/, beside],
    ],
    [
      'an optional field that became required',
      paymentsEvents,
      fieldsOf('payment.unmatched.v1', (_fields, schema) => schema.required?.push('reference')),
      [/reference: could be missing and is now required/, /publish payment\.unmatched\.v2 beside/],
    ],
    [
      'a required field that became optional',
      visasEvents,
      fieldsOf('visa.issued.v1', (_fields, schema) => schema.required?.splice(0, 1)),
      [/applicantPersonId: was always there and may now be missing/, beside],
    ],
    [
      'a new field that is required',
      visasEvents,
      fieldsOf('visa.issued.v1', (fields, schema) => {
        fields['kind'] = { type: 'string' };
        schema.required?.push('kind');
      }),
      [/kind: the new field is required\. Instead: make \/kind optional, or publish visa\.issued\.v2/],
    ],
    [
      'a narrowed enum',
      paymentsEvents,
      fieldsOf('payment.received.v2', (fields) => (fields['method'] = { type: 'string', enum: ['online'] })),
      [/method: no longer takes counter/, /publish payment\.received\.v3 beside payment\.received\.v2/],
    ],
    [
      'a widened enum',
      paymentsEvents,
      fieldsOf('payment.received.v2', (fields) => (fields['method'] as JsonSchema).enum?.push('cheque')),
      [/method: now takes cheque, for which readers have no case/],
    ],
    [
      'an open field that became a list',
      visasEvents,
      fieldsOf('visa.revoked.v1', (fields) => Object.assign(fields['reason'] ?? {}, { enum: ['holder-died'] })),
      [/reason: was open and takes only listed values now/],
    ],
    [
      'a field that may now be null',
      visasEvents,
      fieldsOf('visa.issued.v1', (fields) => {
        fields['validUntil'] = { anyOf: [fields['validUntil'] as JsonSchema, { type: 'null' }] };
      }),
      [/validUntil: may now be null/],
    ],
    [
      'a change inside lists and objects',
      identityEvents,
      fieldsOf('post.opened.v1', (fields) => {
        const inside = fields['calendar']?.properties?.['holidays'] as JsonSchema;
        inside.items = { type: 'integer' };
      }),
      [/post\.opened\.v1\/calendar\/holidays\[\]: was string and is now integer/],
    ],
    [
      'a golden sample that is gone',
      visasEvents,
      (now) => delete now.samples['visa.issued.v1'],
      [/the golden sample is gone\. Instead: restore libs\/contracts\/samples\/visas\/visa\.issued\.v1\.json/],
    ],
    [
      'a golden sample that was changed',
      visasEvents,
      (now) => (now.samples['visa.issued.v1'] = 'b'.repeat(64)),
      [/the golden sample was changed/],
    ],
    [
      'a sunset that is brought forward',
      paymentsEvents,
      (now) => (now.sunsets['payment.received.v1'] = '2026-12-01'),
      [/the sunset moved forward to 2026-12-01\. Instead: keep 2027-06-30 or a later day/],
    ],
    [
      'a sunset that is taken back',
      paymentsEvents,
      (now) => delete now.sunsets['payment.received.v1'],
      [/the announced sunset is gone/],
    ],
  ])('%s', (_what, contract, change, sentences) => {
    const found = afterChange(contract, change);
    expect(found).toHaveLength(1);
    for (const sentence of sentences) expect(found[0]).toMatch(sentence);
  });

  it('a sample deleted from the folder', () => {
    const without = breaksSinceRelease(root, (service, name) =>
      name === 'act.signed.v1' ? undefined : sampleOf(service, name),
    );
    expect(without.map(sentenceOf)).toEqual([expect.stringMatching(/^act\.signed\.v1: the golden sample is gone/)]);
  });
});
