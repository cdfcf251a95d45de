import { canonicalUrl } from './canonical-path';

describe('canonicalUrl', () => {
  it.each([
    ['/v1/visas/applications?next=%2F..', '/v1/visas/applications?next=%2F..'],
    ['/v1/%76isas/applications', '/v1/visas/applications'],
    ['/%76%31/%56isas', '/v1/Visas'],
    ['/v1/documents/caf%c3%a9', '/v1/documents/caf%C3%A9'],
    ['/v1/a.b/c..d', '/v1/a.b/c..d'],
  ])('spells %s as %s', (given, expected) => expect(canonicalUrl(given)).toBe(expected));

  it.each([
    '/v1/visas/../identity',
    '/v1/visas/%2e%2e/identity',
    '/v1/visas/.%2E/identity',
    '/v1/visas/..',
    '/v1/visas%2Fapplications',
    '/v1/visas%5capplications',
    '/v1\\visas',
    '//v1/visas',
    '/v1/visas/%2576',
    '/v1/visas/%00',
    '/v1/visas/%0d%0aX',
    '/v1/visas/%',
    '/v1/visas/%zz',
    '/v1/visas/%ff',
    '/v1/./visas',
  ])('refuses %s', (given) => expect(() => canonicalUrl(given)).toThrow('two ways'));
});
