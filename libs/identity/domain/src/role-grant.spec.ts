import { IllegalTransition } from '@jatigi/kernel';
import { RoleGrant } from './role-grant';
import type { GrantOrder } from './role-grant';

const order: GrantOrder = {
  id: 'g',
  personId: 'officer',
  role: 'agent',
  posts: ['PAR', 'BER', 'BER'],
  from: '2026-11-24',
  to: null,
  requestedBy: 'admin-1',
};
const act = { reference: 'Décision n° 2026-0147/MAEIAP-SG', on: '2026-11-20' };
const code = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('RoleGrant', () => {
  it('given a request, when another administrator approves, then it counts and says where', () => {
    const grant = RoleGrant.request(order);
    expect(grant.pullFacts()).toEqual([]);
    grant.approve('admin-2');
    expect(grant.state).toBe('GIVEN');
    expect(grant.pullFacts()).toEqual([
      { fact: 'given', personId: 'officer', role: 'agent', posts: ['BER', 'PAR'], from: '2026-11-24', to: null },
    ]);
  });

  it('given a request, when the one who asked or the holder approves, then it is refused', () => {
    const grant = RoleGrant.request(order);
    expect(code(() => grant.approve('admin-1'))).toBe('four-eyes');
    expect(code(() => grant.approve('officer'))).toBe('own-grant');
    expect(grant.state).toBe('REQUESTED');
  });

  it('keeps the act that names an interim, and tells the bus nothing but the grant', () => {
    const grant = RoleGrant.request({ ...order, to: '2026-12-24', interim: true, act });
    expect(grant).toMatchObject({ interim: true, actReference: act.reference, actOn: act.on });
    grant.approve('admin-2');
    expect(Object.keys(grant.pullFacts()[0] as object).sort()).toEqual([
      'fact',
      'from',
      'personId',
      'posts',
      'role',
      'to',
    ]);
    expect(RoleGrant.request(order)).toMatchObject({ interim: false, actReference: null, actOn: null });
  });

  it('tells the end of what counted, and only of that', () => {
    const given = RoleGrant.request(order);
    given.approve('admin-2');
    given.pullFacts();
    given.end('admin-1', 'suspended');
    expect(given.pullFacts()).toEqual([{ fact: 'ended', personId: 'officer', reason: 'suspended' }]);
    expect(() => given.approve('admin-2')).toThrow(IllegalTransition);
    const asked = RoleGrant.request(order);
    asked.end('admin-2', 'mistake');
    expect(asked.pullFacts()).toEqual([]);
  });

  it.each([
    ['own-grant', { requestedBy: 'officer' }],
    ['posts-missing', { posts: [] }],
    ['posts-everywhere', { posts: ['*'] }],
    ['posts-everywhere', { role: 'administrator' as const, posts: ['*', 'BER'] }],
    ['done', { role: 'administrator' as const, posts: ['*'] }],
    ['period-empty', { to: '2026-11-24' }],
    ['invalid-date', { from: '2026-02-30' }],
    ['interim-without-end', { interim: true, act }],
    ['act-missing', { interim: true, to: '2026-12-24' }],
    ['act-after-beginning', { act: { ...act, on: '2026-11-25' } }],
    ['invalid-date', { act: { ...act, on: '2026-02-30' } }],
    ['done', { interim: true, to: '2026-12-24', act }],
    ['done', { act: { ...act, on: '2026-11-24' } }],
  ])('%s', (expected, change) => {
    expect(code(() => RoleGrant.request({ ...order, ...change }))).toBe(expected);
  });
});
