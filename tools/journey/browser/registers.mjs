import { inParis } from '../application.mjs';
import { demand, openByKeys, signIn } from './staff.mjs';

/** Types a name, a birth and a nationality into the section that is open. */
async function fillPerson(keys, { surname, givenNames, birth, place, country, linkCode }) {
  await keys.fill('#surname', surname);
  await keys.fill('#givenNames', givenNames);
  if (birth.sex) await keys.pick('sex', birth.sex);
  for (const part of ['day', 'month', 'year']) if (birth[part]) await keys.fill(`#birthDate-${part}`, birth[part]);
  if (place) await keys.fill('#birthPlace', place);
  if (country) await keys.choose('#birthCountry', country);
  await keys.choose('#nationality1', 'Mali');
  if (linkCode) await keys.fill('#linkCode', linkCode);
}

const next = (keys) => keys.tabTo('button[name=then][value=next]').then(() => keys.enter());

/** An agent takes a declaration down, section by section, and declares it. Returns its id. */
export async function birthIsDeclared(agent, { child, mother, father }) {
  await agent.open('/fr/staff');
  await agent.follow('a[href$="/staff/registers"]');
  await agent.follow('a[href$="/declarations/new"]');
  await agent.follow('form[action="?do=start"] button');
  await fillPerson(agent, child);
  await next(agent);
  for (const parent of [mother, father]) {
    await agent.pick('declared', parent ? 'yes' : 'no');
    if (parent) await fillPerson(agent, parent);
    await next(agent);
  }
  await agent.pick('capacity', father ? 'father' : 'mother');
  await agent.tabTo('button[name=then][value=file]');
  await agent.enter();
  await agent.follow('form[action="?do=declare"] button');
  return new URL(agent.page.url()).pathname.split('/').at(-1);
}

/** The agent verifies and reads that she cannot sign; the consul reads the act and signs it. Returns the act's address and number. */
export async function actIsSigned({ agent, consul }, id) {
  await agent.open(`/fr/staff/registers/declarations/${id}`);
  await agent.follow('form[action="?do=verify"] button');
  demand((await agent.page.locator('a[href$="/sign"]').count()) === 0, 'who verified does not sign', agent);
  return signedBy(consul, id);
}

/** From the queue: the consul reads the whole act and signs it. */
async function signedBy(consul, id) {
  await openByKeys(consul, '/fr/staff/queues/births/signing', id);
  await consul.follow('a[href$="/sign"]');
  await consul.follow('form[action="?do=sign"] button');
  demand(/\/registers\/acts\//.test(consul.page.url()), 'the signed act is shown', consul);
  const [, year, number] = /PAR\/(\d{4})\/\w+\/(\d+)/.exec(await consul.text()) ?? [];
  demand(number !== undefined, 'with its number', consul);
  return { act: new URL(consul.page.url()).pathname, year, number };
}

/** The same child again at another post, the name spelled otherwise: compared side by side, then decided. */
export async function duplicateIsStopped(agent, id) {
  await openByKeys(agent, '/fr/staff/queues/births/duplicates', id);
  demand(
    (await agent.page.locator('form[action="?do=verify"]').count()) === 0,
    'a suspicion stops verification',
    agent,
  );
  await agent.follow('a[href$="/duplicates"]');
  const marks = await agent.page.locator('main mark').count();
  demand(marks > 0, 'what differs is marked', agent);
  demand((await agent.text()).includes('différent'), 'and said in words', agent);
  await agent.follow('button[name=verdict][value=duplicate]');
  demand((await agent.text()).includes('Rejetée'), 'the duplicate is rejected', agent);
}

/** Parents and a child of a family that nobody else has, born so many days ago. */
export function newFamily({ bornDaysAgo, motherCode, parentsBorn = ['1998', '1990'] }) {
  const name = `Traor${Array.from({ length: 6 }, () => letter()).join('')}`;
  const birth = { sex: 'F', ...daysAgo(bornDaysAgo) };
  const child = { surname: `${name}é`, givenNames: 'Awa', birth, place: 'Paris 14e', country: 'France' };
  const home = { country: 'Mali' };
  const mother = {
    surname: 'Cissé',
    givenNames: `Aïssata ${name}`,
    birth: { year: parentsBorn[0] },
    place: 'Kati',
    ...home,
  };
  const father = {
    surname: `${name}é`,
    givenNames: 'Moussa',
    birth: { year: parentsBorn[1] },
    place: 'Bamako',
    ...home,
  };
  return { name, child, mother: { ...mother, linkCode: motherCode }, father };
}

/**
 * A birth declared in Paris and signed; declared again in Lyon with the name spelled otherwise and stopped. With the code
 * of her account the mother is known to the register.
 */
export async function birthIsRegistered(scene, { motherCode } = {}) {
  const { name, child, mother, father } = newFamily({ bornDaysAgo: 12, motherCode });
  const agent = await signIn(scene, 'agent.paris');
  const declaration = await birthIsDeclared(agent, { child, mother, father });
  const consul = await signIn(scene, 'consul.paris');
  const signed = await actIsSigned({ agent, consul }, declaration);
  const lyon = await signIn(scene, 'agent.lyon');
  const otherwise = { ...child, surname: `${name}e`, birth: { sex: 'F', ...daysAgo(11) } };
  const unknown = { ...mother, linkCode: undefined };
  await duplicateIsStopped(lyon, await birthIsDeclared(lyon, { child: otherwise, mother: unknown, father: null }));
  for (const one of [agent, consul, lyon]) await one.close();
  return { declaration, ...signed, child, mother, father };
}

/** Day 45: the declaration waits for the judgment, takes its reference, and the act carries it. */
export async function lateBirthIsSigned(scene) {
  const { child, mother, father } = newFamily({ bornDaysAgo: 45 });
  const agent = await signIn(scene, 'agent.paris');
  const id = await birthIsDeclared(agent, { child, mother, father });
  demand((await agent.text()).includes('il faut un jugement'), 'a late declaration says what it needs', agent);
  demand((await agent.page.locator('form[action="?do=verify"]').count()) === 0, 'and cannot be verified', agent);
  await agent.follow('form[action="?do=await-judgment"] button');
  const reference = `JS ${id.slice(-6)}`;
  await recordJudgment(agent, { court: 'Tribunal de Kati', reference, date: daysAgo(-10) });
  demand((await agent.page.locator('.error-summary a[href="#date"]').count()) === 1, 'not one to come', agent);
  demand((await agent.page.inputValue('#reference')) === reference, 'what was typed is still there', agent);
  await recordJudgment(agent, { court: 'Tribunal de Kati', reference, date: daysAgo(3) });
  const consul = await signIn(scene, 'consul.paris');
  const signed = await signedBy(consul, id);
  demand((await consul.text()).includes(reference), 'the act carries the reference of the judgment', consul);
  for (const one of [agent, consul]) await one.close();
  return signed;
}

async function recordJudgment(keys, { court, reference, date }) {
  await keys.fill('#court', court);
  await keys.fill('#reference', reference);
  for (const part of ['day', 'month', 'year']) await keys.fill(`#date-${part}`, date[part]);
  await keys.follow('form[action="?do=record-judgment"] button');
}

const letter = () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(Math.random() * 26)];

export function daysAgo(days) {
  const [year, month, day] = inParis(-days).split('-');
  return { day, month, year };
}
