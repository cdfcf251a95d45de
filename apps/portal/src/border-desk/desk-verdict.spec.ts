import { createHmac } from 'node:crypto';
import { digestOf, visaIn } from './border-bundle';
import type { BorderBundle, BundledVisa } from './border-bundle';
import type { CrossingKind, DeskLine } from './desk-line';
import { deskVerdict } from './desk-verdict';
import type { DeskKnowledge } from './desk-verdict';

const visa: BundledVisa = {
  digests: ['a'],
  ended: false,
  validFrom: '2026-08-10',
  validUntil: '2026-11-09',
  entriesLeft: 2,
  daysLeft: 30,
  hereSince: null,
  lastDay: null,
};
const bundle: BorderBundle = {
  post: 'BKO',
  timeZone: 'Africa/Bamako',
  issuedAt: '2026-08-20T06:00:00Z',
  key: 'aw',
  visas: [visa],
};
const line = (kind: CrossingKind, at: string, over: Partial<DeskLine> = {}): DeskLine => ({
  ...{ id: at, kind, at, document: { visaNumber: 'MLI1' }, codes: [], post: 'BKO', desk: '1' },
  ...over,
});
const judge = (over: Partial<DeskKnowledge> = {}) =>
  deskVerdict({ bundle, fitness: 'fresh', visa, lines: [], now: new Date('2026-08-20T08:00:00Z'), ...over });
const day = (date: string) => new Date(`${date}T08:00:00Z`);

describe('the verdict of a desk without a network', () => {
  it('lets in who may enter, and says until when', () => {
    expect(judge()).toMatchObject({ verdict: 'admit', reasons: [], lastDay: '2026-09-18' });
    expect(judge({ now: day('2026-11-01') }).lastDay).toBe('2026-11-09');
    expect(judge({ visa: { ...visa, entriesLeft: null } }).verdict).toBe('admit');
  });

  it.each<[string, Partial<DeskKnowledge>]>([
    ['document-lost', { visa: { ...visa, passport: 'lost' } }],
    ['document-stolen', { visa: { ...visa, passport: 'stolen' } }],
    ['visa-ended', { visa: { ...visa, ended: true } }],
    ['not-yet-valid', { now: day('2026-08-09') }],
    ['validity-over', { now: day('2026-11-10') }],
    ['entries-used', { visa: { ...visa, entriesLeft: 0 } }],
    ['days-used', { visa: { ...visa, daysLeft: 0 } }],
    ['here-already', { visa: { ...visa, hereSince: '2026-08-12', lastDay: '2026-09-10' } }],
    ['seal-refused', { seal: 'refused' }],
  ])('refuses: %s, however old the bundle is', (reason, over) => {
    expect(judge(over)).toMatchObject({ verdict: 'refuse', reasons: [reason] });
    expect(judge({ ...over, fitness: 'too-old' })).toMatchObject({
      verdict: 'refuse',
      reasons: [reason, 'bundle-too-old'],
    });
  });

  it('lets in whose number only looks like a reported one, and says what to compare', () => {
    const like = { visa: { ...visa, passportLike: 'stolen' as const } };
    expect(judge(like)).toMatchObject({ verdict: 'admit', reasons: [], checks: ['document-like-stolen'] });
    expect(judge()).toMatchObject({ verdict: 'admit', checks: [] });
  });

  it.each<[string, Partial<DeskKnowledge>]>([
    ['bundle-missing', { bundle: null, visa: null }],
    ['bundle-too-old', { fitness: 'too-old' }],
    ['clock-behind', { fitness: 'clock-behind' }],
    ['visa-not-in-bundle', { visa: null, seal: 'valid' }],
    ['seal-undecided', { seal: 'undecided' }],
  ])('cannot tell: %s', (reason, over) => {
    expect(judge(over)).toMatchObject({ verdict: 'undecided', reasons: [reason] });
  });

  it('counts what this desk wrote since, and not what the bundle counts already', () => {
    const entry = line('entry', '2026-08-20T07:00:00Z');
    const here = judge({ lines: [entry] });
    expect(here).toMatchObject({ reasons: ['here-already'], hereSince: '2026-08-20', lastDay: '2026-09-18' });
    const exit = line('exit', '2026-08-22T07:00:00Z');
    const out = judge({ lines: [entry, exit], now: day('2026-08-23') });
    expect(out).toMatchObject({ verdict: 'admit', lastDay: '2026-09-18' }); // 27 of 30 days are left
    expect(judge({ lines: [{ ...entry, isInBundle: true }] }).verdict).toBe('admit');
    const once = { ...visa, entriesLeft: 1 };
    expect(judge({ visa: once, lines: [entry, exit], now: day('2026-08-23') }).reasons).toEqual(['entries-used']);
    expect(judge({ lines: [line('refusal', '2026-08-20T07:00:00Z'), exit] }).verdict).toBe('admit');
  });

  it('takes from a stay that began before the bundle only the days since', () => {
    const stayed = { ...visa, hereSince: '2026-08-12', lastDay: '2026-09-10', daysLeft: 22 };
    const out = judge({ visa: stayed, lines: [line('exit', '2026-08-21T07:00:00Z')], now: day('2026-08-22') });
    expect(out.lastDay).toBe('2026-09-10'); // 20 days from the 22nd
  });
});

describe('a visa in the bundle', () => {
  const key = Buffer.from('a key of thirty-two bytes, or so').toString('base64url');
  const digest = (text: string) =>
    createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest().subarray(0, 16).toString('base64url');

  it('is found by what the register makes digests of', async () => {
    expect(await digestOf({ visaNumber: 'mli 1' }, key)).toBe(digest('visa:MLI1'));
    expect(await digestOf({ issuer: 'DEU', passportNumber: 'c01-x' }, key)).toBe(digest('passport:DEU:C01X'));
  });

  it('of several in one passport is the one that holds today', async () => {
    const digests = [digest('passport:DEU:C01X')];
    const [old, good, later] = [
      { ...visa, digests, validUntil: '2026-08-15' },
      { ...visa, digests },
      { ...visa, digests, validFrom: '2026-12-01', validUntil: '2027-01-01' },
    ];
    const found = (visas: BundledVisa[]) =>
      visaIn({ ...bundle, key, visas }, { issuer: 'DEU', passportNumber: 'C01X' }, '2026-08-20');
    expect(await found([later, old, good])).toBe(good);
    expect(await found([old, later])).toBe(later);
    expect(await found([visa])).toBeNull();
  });
});
