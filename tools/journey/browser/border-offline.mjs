import { officer } from '../post-steps.mjs';
import { grantedVisa, silent } from './border.mjs';
import { demand } from './newcomer.mjs';
import { OfflineDesk } from './offline-desk.mjs';
import { signIn } from './staff.mjs';

const MINUTE = 60_000;

/**
 * Two desks lose the network and meet the same traveller; their clocks are off, one six minutes fast, the other six slow.
 * Each line is told exactly once, and what does not go together is shown at both desks and to headquarters.
 * @returns how many lines were told
 */
export async function desksWorkOffline(scene) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const { id, passport } = await grantedVisa(stage);
  const fast = await openDesk(scene, 'A1', 6 * MINUTE);
  const slow = await openDesk(scene, 'B1', -6 * MINUTE);
  for (const desk of [fast, slow]) await desk.goOffline();
  await bothLetHerIn(fast, slow, passport);
  for (const desk of [fast, slow]) await desk.goOnline();
  await fast.tell();
  const all = [...(await fast.lines()), ...(await slow.lines())];
  demand(all.length === 3 && all.every(({ told }) => told !== ''), 'three lines, all told', fast.page);
  for (const desk of [fast, slow]) {
    demand((await desk.journal()).includes('Deux entrées'), `desk ${desk.name} shows the conflict`, desk.page);
  }
  await headquartersSee(stage, scene, { id, lines: all.map(({ line }) => line) });
  for (const desk of [fast, slow]) await desk.page.context().close();
  return all.length;
}

async function openDesk(scene, name, skew) {
  const { page } = await signIn(scene, 'frontiere.bamako');
  return OfflineDesk.at(page, { base: scene.gateway, name, skew });
}

/** Neither desk can know what the other one wrote; each knows what it wrote itself, also after it was opened anew. */
async function bothLetHerIn(fast, slow, passport) {
  for (const desk of [fast, slow]) {
    demand((await desk.present(passport)) === 'admit', `desk ${desk.name} lets her in`, desk.page);
    await desk.write('entry');
    await desk.visit();
    demand((await desk.present(passport)) === 'here', `desk ${desk.name} knows that she is here`, desk.page);
  }
  await fast.write('exit');
  demand((await fast.present(passport)) === 'refuse', 'one entry was one entry', fast.page);
  demand((await fast.state('untold')) === '2', 'two lines wait', fast.page);
}

async function headquartersSee(stage, scene, { id, lines }) {
  const desk = await officer(stage, 'bureau.central', 'border-check');
  const items = [];
  for (let next = ''; next !== null;) {
    const cursor = next && `&cursor=${encodeURIComponent(next)}`;
    const { body } = await desk.get(`/v1/visas/border/conflicts?limit=100${cursor}`);
    items.push(...body.items);
    next = body.next;
  }
  const told = items.find(({ applicationId }) => applicationId === id);
  const named = new Set((told?.conflicts ?? []).flatMap(({ crossings }) => crossings));
  const keys = await signIn(scene, 'bureau.central');
  const isOurs = [...named].every((line) => lines.includes(line));
  demand(named.size > 0 && isOurs, 'headquarters read which lines do not go together', keys.page);
  await keys.open('/fr/staff/border-conflicts');
  demand((await keys.text()).includes('Deux entrées'), 'headquarters see it on their screen', keys.page);
  await keys.close();
}
