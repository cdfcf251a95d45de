import { decider, policyFiles, writer } from './policy-files.mjs';

const reader = 'consul.paris@demo.jatigi.example';

const of =
  (address) =>
  async ({ page, url, people }) =>
    page.goto(url(`/staff/policy${address(await policyFiles(people))}`));

const pressed = async (page, button) => {
  const [answer] = await Promise.all([page.waitForNavigation(), page.click(button)]);
  return answer;
};

const edit = (row) => of(({ draft }) => `/${draft}/edit?row=${row}`);

/** The standard processing ends, and nothing follows: the set would have a gap, and the page keeps the change. */
async function gap(tools) {
  await edit('processing/0')(tools);
  for (const [part, value] of [
    ['day', '1'],
    ['month', '1'],
    ['year', '2037'],
  ]) {
    await tools.page.fill(`[name="to-${part}"]`, value);
  }
  return pressed(tools.page, 'main form button[name=step][value=save]');
}

/** From there the row that follows, after the pattern of the first. */
async function follow(tools) {
  await gap(tools);
  return pressed(tools.page, 'main form button[name=step][value=like]');
}

async function badFields(tools) {
  await edit('outcomes/3')(tools);
  await tools.page.fill('[name="when.nationalities"]', 'France, Syldavie');
  return pressed(tools.page, 'main form button[name=step][value=save]');
}

/** Nobody would get a visa any more. */
async function everybody(tools) {
  await of(({ open }) => `/${open}/edit?row=outcomes/4`)(tools);
  await tools.page.check('[name=outcome][value=suspended]');
  return pressed(tools.page, 'main form button[name=step][value=save]');
}

async function wrongFile(tools) {
  await tools.page.goto(tools.url('/staff/policy/import'));
  await tools.page.fill('[name=text]', 'format: jatigi-visa-policy/1\nversion: X-1\noutcomes: []\n');
  return pressed(tools.page, 'main form button');
}

const waits = async (tools) => {
  const { draft, simulation } = await policyFiles(tools.people);
  const path = `/v1/visas/policy-sets/${draft}/simulations`;
  for (let tries = 0; tries < 60; tries += 1) {
    const { items } = await tools.people.read(writer, path);
    if (items.find(({ id }) => id === simulation)?.examined !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return tools.page.goto(tools.url(`/staff/policy/${draft}/simulations/${simulation}`));
};

const rows = ['settings', 'outcomes/3', 'competence/new', 'visaTypes/0', 'fees/0', 'documents/2', 'consultations/0'];

/** The console of the visa policy: whoever writes, whoever decides, and whoever only reads. */
export const policyPages = {
  area: 'policy',
  maxScriptBytes: 200 * 1024,
  pages: [
    { name: 'list', path: '/staff/policy', as: writer },
    { name: 'active', prepare: of(({ active }) => `/${active}`), as: reader },
    { name: 'draft', prepare: of(({ draft }) => `/${draft}`), as: writer },
    { name: 'waiting-own', prepare: of(({ waiting }) => `/${waiting}`), as: writer },
    { name: 'waiting', prepare: of(({ waiting }) => `/${waiting}`), as: decider },
    { name: 'closed', prepare: of(({ closed }) => `/${closed}`), as: decider },
    ...[...rows, 'processing/0'].map((row) => ({
      ...{ name: `edit-${row.replace('/', '-')}`, prepare: edit(row), as: writer },
    })),
    { name: 'edit-nowhere', prepare: edit('fees/77'), as: writer, status: 404 },
    { name: 'edit-gap', prepare: gap, as: writer, status: 422 },
    { name: 'edit-follow', prepare: follow, as: writer },
    { name: 'edit-bad-country', prepare: badFields, as: writer, status: 400 },
    { name: 'edit-everybody', prepare: everybody, as: writer, status: 422 },
    { name: 'new', prepare: of(({ active }) => `/${active}/copy`), as: writer },
    {
      name: 'new-empty',
      prepare: async (tools) => {
        await of(({ active }) => `/${active}/copy`)(tools);
        return pressed(tools.page, 'main form button');
      },
      as: writer,
      status: 422,
    },
    { name: 'import', path: '/staff/policy/import', as: writer },
    { name: 'import-wrong', prepare: wrongFile, as: writer, status: 422 },
    { name: 'replace', prepare: of(({ draft }) => `/${draft}/import`), as: writer },
    { name: 'differences', prepare: of(({ draft }) => `/${draft}/differences`), as: reader },
    { name: 'simulations', prepare: of(({ draft }) => `/${draft}/simulations`), as: writer },
    { name: 'simulations-read', prepare: of(({ draft }) => `/${draft}/simulations`), as: reader },
    { name: 'simulation', prepare: waits, as: writer },
  ],
};
