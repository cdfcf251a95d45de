import { contactAsked, contactIn, digitsOf, pathWith } from './account-paths';
import { safeNext } from './safe-next';

describe('ways of the account pages', () => {
  it('keeps where somebody wanted to go', () => {
    expect(pathWith('/fr/confirm', { contact: 'a+b@c.org', next: '/fr/files?a=1' })).toBe(
      '/fr/confirm?contact=a%2Bb%40c.org&next=%2Ffr%2Ffiles%3Fa%3D1',
    );
    expect(pathWith('/fr/confirm', { contact: '', next: null })).toBe('/fr/confirm');
  });

  it('reads codes as people write them', () => expect(digitsOf(' 0421-88 37')).toBe('04218837'));

  it('takes no address longer than one can be', () =>
    expect(contactAsked(`http://x/fr/confirm?contact=${'a'.repeat(9_999)}`)).toHaveLength(254));

  it.each([
    ['awa@example.org', { email: 'awa@example.org' }],
    ['+223 70 00 00 01', { phone: '+223 70 00 00 01' }],
    [undefined, {}],
  ])('%s is %j', (typed, expected) => expect(contactIn(typed)).toEqual(expected));

  it.each([
    ['/fr/files', '/fr/files'],
    ['/en/visas/1?step=2', '/en/visas/1?step=2'],
    ['https://evil.example', null],
    ['//evil.example', null],
    ['/fr//evil.example', null],
    ['/\\evil.example', null],
    ['javascript:alert(1)', null],
    ['/v1/session', null],
  ])('goes on to %s: %s', (next, expected) =>
    expect(safeNext(`http://x/fr/sign-in?next=${encodeURIComponent(next)}`)).toBe(expected),
  );
});
