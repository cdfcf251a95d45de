import { answersOf, startFromRequirements } from './applicant.mjs';
import { newcomer } from './newcomer.mjs';
import { birthIsDeclared, newFamily } from './registers.mjs';
import { signIn } from './staff.mjs';

/** Every form of the portal on its page, in the browser of somebody who may fill it. */
export async function* formsOf(scene) {
  yield* publicForms(scene);
  yield* citizensForms(scene);
  yield* officersForms(scene);
}

const main = 'main form';

async function* publicForms({ browser, gateway }) {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  const forms = {
    '/sign-up': main,
    '/confirm': main,
    '/sign-in': main,
    '/recover': main,
    '/reset': main,
    '/invitation': main,
    '/unlock': main,
    '/paper-code': main,
    '/posts': main,
    '/visas/requirements': main,
    '/verify': 'form[method=get]',
    '/verify/copy': main,
    '/tracking': main,
  };
  for (const [path, selector] of Object.entries(forms))
    yield { name: path, page, address: `${gateway}/fr${path}`, selector };
  await context.close();
}

async function* citizensForms(scene) {
  const citizen = await newcomer(scene);
  const { page, gateway, context } = citizen;
  const id = await startFromRequirements(citizen);
  yield { name: 'order of a copy', page, address: `${gateway}/fr/copies/new`, selector: main };
  yield { name: 'consular register', page, address: `${gateway}/fr/registration/new`, selector: main };
  yield { name: 'passport', page, address: `${gateway}/fr/passport/new`, selector: main };
  for (const slug of [...answersOf().map(([page]) => page), 'earlier', 'host', 'means'])
    yield { name: `visa: ${slug}`, page, address: `${gateway}/fr/visas/${id}/${slug}`, selector: main };
  await context.close();
}

const sections = ['child', 'mother', 'father', 'declarant', 'witnesses', 'interpreter'];

async function* officersForms(scene) {
  const agent = await signIn(scene, 'agent.paris');
  const at = (path) => `${scene.gateway}/fr/staff/registers${path}`;
  const declared = await birthIsDeclared(agent, newFamily({ bornDaysAgo: 45 }));
  const { page } = agent;
  yield { name: 'search', page, address: at(''), selector: 'form[method=get]' };
  const consul = await signIn(scene, 'consul.paris');
  const address = at(`/declarations/${declared}`);
  yield { name: 'reject', page: consul.page, address, selector: 'form[action="?do=reject"]' };
  await consul.close();
  await agent.open(`/fr/staff/registers/declarations/${declared}`);
  await agent.follow('form[action="?do=await-judgment"] button');
  const judgment = 'form[action="?do=record-judgment"]';
  yield { name: 'judgment', page, address, selector: judgment };
  await agent.open('/fr/staff/registers/declarations/new');
  await agent.follow('form[action="?do=start"] button');
  const draft = new URL(page.url()).pathname.split('/').at(-2);
  for (const section of sections)
    yield { name: `declare: ${section}`, page, address: at(`/declarations/${draft}/${section}`), selector: main };
  yield* counterForms(agent, scene);
  await agent.close();
}

/** An agent looks for a visa file, and enters one for somebody at the counter. */
async function* counterForms(agent, { gateway }) {
  const { page } = agent;
  const at = (path) => `${gateway}/fr/staff/${path}`;
  for (const way of ['reference', 'passport', 'names'])
    yield { name: `visa by ${way}`, page, address: at('visa-search'), selector: `form[action="?do=${way}"]` };
  await agent.open('/fr/staff/walk-ins');
  await agent.follow('form[action="?do=start"] button');
  const id = new URL(page.url()).pathname.split('/').at(-2);
  for (const slug of ['about', 'passport', 'journey'])
    yield { name: `walk-in: ${slug}`, page, address: at(`walk-ins/${id}/${slug}`), selector: main };
}
