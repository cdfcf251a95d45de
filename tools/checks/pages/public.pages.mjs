/**
 * Pages for everybody. An entry says
 * - `path`: the address under the language; or `prepare({ page, url, people })`, which leads a page there by itself
 *   (`url(path)` gives an address under the language);
 * - `as`: who looks (a name of people.mjs, or `(people) => storageState`); nobody when absent;
 * - `status`: what the server answers (200);
 * - `submit`: a form to send as it is, with nothing filled: its error state is what is checked.
 */
const journey =
  'nationality=DEU&residence=DEU&travelDocument=ordinary&purpose=tourism&arrival=2027-02-01&departure=2027-02-15';
const exempt = journey.replaceAll('DEU', 'SEN');
const bond = journey.replaceAll('DEU', 'USA');

export const publicPages = {
  area: 'public',
  maxScriptBytes: 15 * 1024,
  pages: [
    { name: 'home', path: '' },
    { name: 'home-found', path: '?q=passeport' },
    { name: 'home-nothing-found', path: '?q=xyzzy' },
    { name: 'posts', path: '/posts' },
    { name: 'posts-mine', path: '/posts?country=GBR' },
    { name: 'posts-empty', path: '/posts', submit: 'main form', status: 400 },
    { name: 'post', path: '/posts/PAR' },
    { name: 'requirements', path: '/visas/requirements' },
    { name: 'requirements-empty', path: '/visas/requirements', submit: 'main form', status: 400 },
    {
      name: 'requirements-wrong-date',
      path: `/visas/requirements?${journey.replace('2027-02-01', '2027-02-31')}`,
      status: 400,
    },
    { name: 'requirements-answer', path: `/visas/requirements?${journey}` },
    { name: 'requirements-exempt', path: `/visas/requirements?${exempt}` },
    { name: 'requirements-bond', path: `/visas/requirements?${bond}` },
    { name: 'tracking', path: '/tracking' },
    { name: 'tracking-empty', path: '/tracking', submit: 'main form', status: 400 },
    { name: 'tracking-unknown', prepare: trackUnknown, status: 404 },
    { name: 'verify', path: '/verify' },
    { name: 'border-desk-offline', path: '/border-desk' },
    { name: 'verify-empty', path: '/verify', submit: 'form[method=get]', status: 400 },
    { name: 'verify-no-file', path: '/verify', submit: 'form[method=post]', status: 400 },
    { name: 'verify-unknown', path: '/verify/MLV4K7QZ9D2MX71' },
    { name: 'verify-mistyped', path: '/verify/MLV-1' },
    { name: 'verify-copy', path: '/verify/copy' },
    { name: 'verify-copy-empty', path: '/verify/copy', submit: 'main form', status: 400 },
    { name: 'help', path: '/help' },
    { name: 'not-found', path: '/nothing-here', status: 404 },
  ],
};

async function trackUnknown({ page, url }) {
  await page.goto(url('/tracking'));
  await page.fill('#reference', 'PAR-2026-AAAAAAA');
  for (const [part, value] of [
    ['day', '1'],
    ['month', '2'],
    ['year', '1990'],
  ])
    await page.fill(`#birthDate-${part}`, value);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click('main form button')]);
  return answer;
}
