import { answer, answersOf, attachPapers, pay, startFromRequirements, submit } from './applicant.mjs';
import { freshNumber } from '../application.mjs';
import { demand, fill, follow, newcomer, press } from './newcomer.mjs';
import { signIn } from './staff.mjs';

const HOST = 'Aminata Traoré, Bamako';
const nobody = async () => {};

/**
 * A mother adds her child to her application, says their host once, and a post takes both in one go.
 * `look` sees the pages that are worth a look. Returns how many files there are.
 */
export async function familyIsTakenTogether(scene, { javaScript = true, look = nobody } = {}) {
  const person = await newcomer(scene, { javaScript });
  const mother = await startFromRequirements(person);
  const number = freshNumber();
  for (const [slug, answers] of answersOf(number)) await answer(person, mother, { slug, answers });
  const group = await familyOf(person, mother, look);
  const child = await childOf(person, group, look);
  await hostIsChanged(person, group);
  for (const id of [mother, child]) {
    await attachPapers(person, id, number);
    await submit(person, id);
    await pay(person, id);
  }
  await person.page.goto(`${person.gateway}/fr/visa-groups/${group}`);
  await look(person.page, 'group-paid');
  await bothAreTaken(scene, group, look);
  await person.context.close();
  return 2;
}

async function familyOf({ page, gateway }, id, look) {
  await page.goto(`${gateway}/fr/visas/${id}`);
  await look(page, 'task-list');
  await follow(page, '/group');
  await fill(page, { kind: 'family', name: '' });
  await press(page);
  demand((await page.locator('.error-summary').count()) === 1, 'a group without a name is refused in words', page);
  await look(page, 'start-group-refused');
  await fill(page, { kind: 'family', name: 'Famille Mustermann', host: HOST });
  await press(page);
  demand((await page.locator('main').innerText()).includes(HOST), 'the group says its host', page);
  await look(page, 'group');
  return new URL(page.url()).pathname.split('/').at(-1);
}

/** The journey is there already; of a minor the page asks who answers for her. */
async function childOf(person, group, look) {
  const { page, gateway } = person;
  await page.goto(`${gateway}/fr/visa-groups/${group}`);
  await press(page);
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const own = ['name', 'birth', 'nationality', 'home', 'passport', 'validity'];
  for (const [slug, answers] of answersOf(freshNumber())) {
    if (!own.includes(slug)) continue;
    const hers = slug === 'name' ? { givenNames: 'Lena' } : slug === 'birth' ? { birthDate: '2016-09-01' } : {};
    await answer(person, id, { slug, answers: { ...answers, ...hers } });
  }
  await page.goto(`${gateway}/fr/visas/${id}`);
  await look(page, 'child-task-list');
  await follow(page, '/guardians');
  await fill(page, { 'name-0': 'Erika Mustermann', 'phone-0': '123' });
  await press(page);
  demand(
    (await page.locator('.error-summary li').count()) === 2,
    'relation and telephone are told beside their fields',
    page,
  );
  await look(page, 'guardians-refused');
  await fill(page, { 'relation-0': 'mother', 'phone-0': '+49 221 1234567' });
  await press(page);
  demand(page.url().endsWith(`/visas/${id}`), 'the guardians are saved', page);
  return id;
}

async function hostIsChanged({ page, gateway }, group) {
  await page.goto(`${gateway}/fr/visa-groups/${group}`);
  await follow(page, '/edit');
  await fill(page, { host: 'Moussa Traoré, Ségou' });
  await press(page);
  demand((await page.locator('main').innerText()).includes('Moussa Traoré, Ségou'), 'the new host stands there', page);
}

/** Taken, found admissible, a document accepted: one button each, an outcome for each file. */
async function bothAreTaken(scene, group, look) {
  const agent = await signIn(scene, 'agent.berlin');
  const { page } = agent;
  for (const button of ['assign', 'admit', 'accept-document']) {
    await agent.open(`/fr/staff/visa-groups/${group}`);
    await look(page, `staff-group-${button}`);
    if (button === 'accept-document') await page.selectOption('[name="document"]', 'passport');
    demand((await batchIsDone(agent, button)) === 2, `${button} is done for both`, page);
  }
  await look(page, 'staff-batch');
  await agent.close();
}

/** One button for all files of the group, and the page of its outcome, read until nothing waits. @returns how many are done */
export async function batchIsDone({ page }, button) {
  await page.check('[name="which"][value="all"]');
  await press(page, `button[value="${button}"]`);
  for (let tries = 0; tries < 50 && !(await page.content()).includes('En attente : 0'); tries += 1) {
    await page.waitForTimeout(300);
    await page.reload();
  }
  return page.locator('tbody .tag-good').count();
}
