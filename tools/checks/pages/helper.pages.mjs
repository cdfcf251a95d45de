const password = 'quatre mots sans rapport entre eux';
const form = 'main form';
const wish = {
  helperName: 'Mon neveu Issa',
  parts: [
    { kind: 'visas', level: 'act' },
    { kind: 'travel-papers', level: 'act' },
    { kind: 'payments', level: 'read' },
  ],
  withdraw: true,
  password,
};

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let accepted;
/** One mandate in force for all visits: a person has five at most. It was used, so that its log says something. */
const mandate = (people) => (accepted ??= give(people));

async function give(people) {
  const given = await (await people.commands('giver'))('/v1/identity/mandates', { ...wish, until: inDays(90) });
  const helper = await people.commands('helper');
  await helper('/v1/identity/mandates/acceptances', { code: given.code });
  return given.mandate.id;
}

let waiting;
const offer = (people) =>
  (waiting ??= people
    .commands('giver')
    .then((giver) => giver('/v1/identity/mandates', { ...wish, until: inDays(30) }))
    .then(({ code }) => code));

const at =
  (path) =>
  async ({ page, url, people }) => {
    await offer(people);
    const id = await mandate(people);
    return page.goto(url(path.replace(':id', id)));
  };

async function offered({ page, url, people }) {
  await page.goto(url('/account/helpers/accept'));
  await page.fill('#code', await offer(people));
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(`${form} button`)]);
  return answer;
}

/** The page with the code; given back at once, because a person has five mandates at most. */
async function given({ page, url, people }) {
  await page.goto(url('/account/helpers/new'));
  await page.fill('#helperName', 'Mon neveu Issa');
  await page.check('[name="part-visas"][value=act]');
  await page.fill('#password', password);
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(`${form} button[type=submit]`)]);
  const send = await people.commands('slip-giver');
  const { items } = await people.read('slip-giver', '/v1/identity/mandates?side=given');
  for (const { id, state } of items) if (state === 'OFFERED') await send(`/v1/identity/mandates/${id}/end`);
  return answer;
}

/** A session of its own for each visit: acting gives it another token. */
const acting =
  (path) =>
  async ({ page, url, people }) => {
    await mandate(people);
    await people.signInAgain(page, 'helper');
    await page.goto(url('/account/helpers'));
    await Promise.all([page.waitForNavigation(), page.click('main button[value=act]')]);
    return page.goto(url(path));
  };

/** Trusted helpers: both sides, and every page while one acts. See public.pages.mjs for the entries. */
export const helperPages = {
  area: 'helpers',
  maxScriptBytes: 15 * 1024,
  pages: [
    { name: 'helpers-none', path: '/account/helpers', as: 'citizen' },
    { name: 'helpers-given', prepare: at('/account/helpers'), as: 'giver' },
    { name: 'helpers-received', prepare: at('/account/helpers'), as: 'helper' },
    { name: 'helper-new', path: '/account/helpers/new', as: 'citizen' },
    { name: 'helper-new-empty', path: '/account/helpers/new', as: 'citizen', submit: form, status: 400 },
    { name: 'helper-code', prepare: given, as: 'slip-giver' },
    { name: 'helper-accept', path: '/account/helpers/accept', as: 'helper' },
    { name: 'helper-accept-empty', path: '/account/helpers/accept', as: 'helper', submit: form, status: 400 },
    { name: 'helper-offer', prepare: offered, as: 'citizen' },
    { name: 'helper-log', prepare: at('/account/helpers/:id'), as: 'giver' },
    { name: 'helper-log-received', prepare: at('/account/helpers/:id'), as: 'helper' },
    { name: 'helper-acting-files', prepare: acting('/files'), as: 'helper' },
    { name: 'helper-acting-helpers', prepare: acting('/account/helpers'), as: 'helper' },
    { name: 'helper-acting-refused', prepare: acting('/account/programs'), as: 'helper', status: 403 },
  ],
};
