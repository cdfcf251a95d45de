import { allContracts, paymentsEvents, visasEvents } from '@jatigi/contracts';
import { breaksBetween, sentenceOf } from '../src/compatibility';
import { breaksSinceRelease, releasedOf } from '../src/files';
import type { ReleasedContract } from '../src/release';
import { completed, releaseOf } from '../src/release';
import type { JsonSchema } from '../src/schemas';
import { afterChange, root, sampleOf } from './after-change';

describe('beside the schemas', () => {
  it('a release keeps the topic, the aggregate of each type and the codes that readers were told of', () => {
    for (const contract of allContracts) {
      const released = releasedOf(root, contract) as ReleasedContract;
      expect(released.topic).toBe(contract.topic);
      expect(Object.keys(released.aggregates ?? {}).sort()).toEqual(Object.keys(released.events).sort());
    }
    expect(releasedOf(root, visasEvents)?.codes?.['visa.revoked.v1']).toMatchObject({
      '/reason': expect.arrayContaining(['holder-died']),
    });
  });

  it('a longer list of codes', () => {
    const longer = (now: ReleasedContract) => now.codes?.['visa.revoked.v1']?.['/reason']?.push('court-order');
    expect(afterChange(visasEvents, longer)).toEqual([]);
  });

  it('anything of what a release of long ago did not keep', () => {
    const { topic: _topic, aggregates: _aggregates, codes: _codes, ...old } = releaseOf(visasEvents, sampleOf);
    expect(breaksBetween(old, { ...old, topic: 'other.v1', aggregates: {}, codes: {} })).toEqual([]);
  });

  it.each<[string, (now: ReleasedContract) => void, RegExp[]]>([
    [
      'a code that is gone from a list that may grow',
      (now) => now.codes?.['visa.revoked.v1']?.['/reason']?.splice(0, 1, 'death-of-holder'),
      [
        /^visa\.revoked\.v1\/reason: the list of codes no longer has holder-died\. Instead: keep holder-died in the list/,
        /or publish visa\.revoked\.v2 beside visa\.revoked\.v1/,
      ],
    ],
    [
      'a code that is gone inside a list',
      (now) => now.codes?.['visa.revoked.v1']?.['/codes[]']?.pop(),
      [/visa\.revoked\.v1\/codes\[\]: the list of codes no longer has R23/],
    ],
    [
      'a list of codes that others decide now',
      (now) => delete now.codes?.['visa.revoked.v1']?.['/reason'],
      [/reason: the list of codes no longer has holder-died, holder-request, conditions-no-longer-met/],
    ],
    [
      'another aggregate, which is another key',
      (now) => Object.assign(now.aggregates ?? {}, { 'visa.issued.v1': 'visa' }),
      [
        /^visa\.issued\.v1: was about one application and is now about one visa.* publish visa\.issued\.v2 about one visa/,
      ],
    ],
    [
      'another topic',
      (now) => (now.topic = 'visas.v2'),
      [/^visas\.v1: the topic of visas is now visas\.v2\. Instead: keep visas\.v1.*plan B/],
    ],
  ])('the gate is red on %s', (_what, change, sentences) => {
    const found = afterChange(visasEvents, change);
    expect(found).toHaveLength(1);
    for (const sentence of sentences) expect(found[0]).toMatch(sentence);
  });

  it('a service that is gone or has another name', () => {
    const found = breaksSinceRelease(
      root,
      sampleOf,
      allContracts.filter((one) => one !== paymentsEvents),
    );
    expect(found.map(sentenceOf)).toEqual([
      expect.stringMatching(/^payments\.v1: payments publishes nothing any more/),
    ]);
  });

  it('a field that is gone is told once, not again for its codes', () => {
    const without = (now: ReleasedContract): void => {
      delete now.events['visa.revoked.v1']?.properties?.['reason'];
      delete now.codes?.['visa.revoked.v1']?.['/reason'];
    };
    expect(afterChange(visasEvents, without)).toEqual([expect.stringContaining('/reason: the field is gone')]);
  });
});

describe('a release that kept less', () => {
  it('gets the facts of today, of its own types and fields alone', () => {
    const now = releaseOf(visasEvents, sampleOf);
    const schema = structuredClone(now.events['visa.revoked.v1'] as JsonSchema);
    delete schema.properties?.['codes'];
    const old: ReleasedContract = { service: 'visas', events: { 'visa.revoked.v1': schema }, samples: {}, sunsets: {} };
    const reasons = ['holder-died', 'holder-request', 'conditions-no-longer-met'];
    expect(completed(old, now)).toEqual({
      ...old,
      topic: 'visas.v1',
      aggregates: { 'visa.revoked.v1': 'application' },
      codes: { 'visa.revoked.v1': { '/reason': reasons } },
    });
    const kept = { ...old, topic: 'visas.v0', aggregates: {}, codes: {} };
    expect(completed(kept, now)).toEqual(kept);
  });
});
