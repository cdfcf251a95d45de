import { paidVisa } from './staff-files.mjs';

const [writer, decider] = ['admin.un@demo.jatigi.example', 'admin.deux@demo.jatigi.example'];
const SETS = '/v1/visas/policy-sets';

const made = new WeakMap();

/** Drafts, sets that wait for a second person (one refuses everybody), and a simulation. */
export function policyFiles(people) {
  if (!made.has(people)) made.set(people, make(people));
  return made.get(people);
}

async function make(people) {
  // Something for the simulation to find: the fee of this one changes.
  await paidVisa(people);
  const post = await people.commands(writer);
  const { items } = await people.read(writer, SETS);
  const active = items.find(({ state }) => state === 'ACTIVE');
  const { policy } = await people.read(writer, `${SETS}/${active.id}`);
  const name = `PAGES-${Date.now() % 1_000_000}`;
  const drafted = (letter, change, more = {}) =>
    post(SETS, {
      policy: { ...policy, version: `${name}-${letter}`, activeFrom: '2036-01-01', ...change(structuredClone(policy)) },
      basedOn: active.policyVersion,
      ...more,
    });
  const draft = await drafted('A', dearer);
  const waiting = await drafted('B', dearer);
  const closed = await drafted('C', closing, { refuseEverybody: true, refuseEverybodyReason: 'Frontières fermées.' });
  const open = await drafted('D', withoutBond);
  for (const { id } of [waiting, closed]) await post(`${SETS}/${id}/propose`);
  const { id: simulation } = await post(`${SETS}/${draft.id}/simulate`, {}, { 'purpose-of-use': 'administration' });
  const ids = { active, draft, waiting, closed, open };
  return { ...Object.fromEntries(Object.entries(ids).map(([key, { id }]) => [key, id])), simulation };
}

/** Dearer in Berlin, suspended for one State more, and a State of the Confederation that receives for us. */
function dearer({ fees, outcomes, consultations, competence }) {
  const { outcome: _outcome, ...rule } = outcomes.at(-1);
  fees[0].amounts.V03S = 6000;
  outcomes[3].when.nationalities.push('BEL');
  const visits = { nationalities: ['DEU', 'AUT'], purposes: ['press', 'work'], fromAge: 18 };
  consultations.push({ ...rule, id: 'consultation.security', service: 'security', when: visits });
  competence.push({
    ...rule,
    ...{ id: 'competence.chad', post: 'HQ', when: { residences: ['TCD'] } },
    representedBy: { state: 'BFA', mission: { fr: 'Ambassade du Burkina Faso', en: 'Embassy of Burkina Faso' } },
  });
  return { fees, outcomes, consultations, competence };
}

/** One step before nobody would get a visa. */
function withoutBond({ outcomes }) {
  return { outcomes: outcomes.toSpliced(4, 1) };
}

function closing(policy) {
  const { outcomes } = withoutBond(policy);
  outcomes.at(-1).outcome = 'suspended';
  return { outcomes };
}

export { decider, writer };
