import { Person } from '../person.mjs';
import { officer } from '../post-steps.mjs';
import { grantedVisa, silent } from './border.mjs';
import { demand } from './newcomer.mjs';
import { signIn } from './staff.mjs';

const MINUTE = 60_000;
/** Every wait is for what is seen; a busy machine compiles the decoder slowly. */
const PATIENCE = 120_000;

/** One desk in a browser of its own, whose clock is off by `skew` milliseconds. */
class Desk {
  static async open(scene, name, skew) {
    const keys = await signIn(scene, 'frontiere.bamako');
    keys.page.setDefaultTimeout(PATIENCE);
    await keys.page.addInitScript((off) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length > 0) super(...given);
          else super(Real.now() + off);
        }
        static now() {
          return Real.now() + off;
        }
      };
    }, skew);
    const desk = Object.assign(new Desk(), { keys, page: keys.page, scene, name });
    await desk.visit();
    await desk.page.locator('#border-desk[data-kept][data-register=""]').waitFor();
    return desk;
  }

  async visit() {
    await this.page.goto(`${this.scene.gateway}/fr/border-desk?post=BKO&desk=${this.name}`);
    await this.page.locator('#border-desk[data-ready]').waitFor();
  }

  /** No network, and the page opened anew: everything comes from what the browser kept. */
  async goOffline() {
    await this.page.context().setOffline(true);
    await this.visit();
  }

  async goOnline() {
    await this.page.context().setOffline(false);
    await this.tell();
  }

  /** Tells the register what is here, and asks it for what is new. */
  async tell() {
    const looks = await this.page.getAttribute('#border-desk', 'data-looks');
    await this.page.click('[data-tell]');
    await this.page.locator(`#border-desk[data-register=""][data-untold="0"]:not([data-looks="${looks}"])`).waitFor();
  }

  async present(passport) {
    await this.page.selectOption('[name=issuer]', 'DEU');
    await this.page.fill('[name=passportNumber]', passport);
    await this.page.click('form[data-ask] button');
    await this.page.locator('[data-answer] [data-verdict]').waitFor();
    return this.page.locator('[data-answer] [data-verdict]').getAttribute('data-verdict');
  }

  async write(kind) {
    const before = (await this.lines()).length;
    await this.page.click(`[data-write=${kind}]`);
    await this.page.locator(`[data-journal] li:nth-child(${before + 1})`).waitFor();
  }

  /** Of the journal, the newest first. */
  lines() {
    return this.page
      .locator('[data-journal] li')
      .evaluateAll((all) => all.map(({ dataset: { line, told, conflicts } }) => ({ line, told, conflicts })));
  }

  expect(isSo, what) {
    demand(isSo, `desk ${this.name}: ${what}`, this.page);
  }
}

/**
 * Two desks lose the network and meet the same traveller; their clocks are off, one six minutes fast, the other six slow.
 * Each line is told exactly once, though the answer to the first telling is lost; what does not go together is shown at both
 * desks and to headquarters.
 * @returns how many lines were told
 */
export async function desksWorkOffline(scene) {
  const stage = { base: scene.gateway, report: silent, staff: scene.stack.staff };
  const { id, passport } = await grantedVisa(stage);
  const fast = await Desk.open(scene, 'A1', 6 * MINUTE);
  const slow = await Desk.open(scene, 'B1', -6 * MINUTE);
  for (const desk of [fast, slow]) await desk.goOffline();
  await bothLetHerIn(fast, slow, passport);
  await answerIsLost(fast);
  await slow.goOnline();
  await fast.tell();
  const all = [...(await fast.lines()), ...(await slow.lines())];
  demand(all.length === 3 && all.every(({ told }) => told !== ''), 'three lines, all told', fast.page);
  fast.expect((await fast.lines())[0].told === 'already-recorded', 'what was told twice counts once');
  for (const desk of [fast, slow]) {
    const conflicts = (await desk.lines()).map((line) => line.conflicts).join(' ');
    desk.expect(conflicts.includes('entered-twice'), `sees the conflict: ${conflicts}`);
    desk.expect((await desk.page.locator('[data-journal]').innerText()).includes('Deux entrées'), 'says it in words');
  }
  await headquartersSee(stage, scene, { id, lines: all.map(({ line }) => line) });
  for (const desk of [fast, slow]) await desk.keys.close();
  return all.length;
}

/** Neither desk can know what the other one wrote; each knows what it wrote itself, also after it was opened anew. */
async function bothLetHerIn(fast, slow, passport) {
  for (const desk of [fast, slow]) {
    desk.expect((await desk.present(passport)) === 'admit', 'lets her in');
    await desk.write('entry');
    await desk.visit();
    desk.expect((await desk.present(passport)) === 'here', 'knows that she is here');
  }
  await fast.write('exit');
  fast.expect((await fast.present(passport)) === 'refuse', 'one entry was one entry');
  fast.expect((await fast.page.getAttribute('#border-desk', 'data-untold')) === '2', 'two lines wait');
}

/** The register records the journal, and its answer never arrives: the lines are told again. */
async function answerIsLost(desk) {
  const context = desk.page.context();
  let lost = 0;
  await context.route('**/v1/visas/border/journal', async (route) => {
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await context.setOffline(false);
  await desk.page.click('[data-tell]');
  await desk.page.locator('#border-desk[data-register=no-network]').waitFor();
  desk.expect(lost > 0, 'its journal arrived once');
  desk.expect((await desk.page.getAttribute('#border-desk', 'data-untold')) === '2', 'still has both lines to tell');
  await context.unroute('**/v1/visas/border/journal');
  await desk.tell();
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
