import { answerQuestions, judgeBy } from '../sample-clients/partner-state.mjs';
import { signIn } from '../sample-clients/sign-in.mjs';
import { inDays } from './application.mjs';
import { newMachine } from './machine-client.mjs';
import { until } from './person.mjs';
import { officer } from './post-steps.mjs';

/** The post asks a partner State; its program answers at the gateway; the decision waits for it. */
export async function partnerStateAnswers(stage, agent, id) {
  const { report, base } = stage;
  const path = `/v1/visas/applications/${id}`;
  await agent.post(`${path}/open-consultation`, { service: 'partner-ner', question: 'Connue de vos services ?' });
  const early = { decision: 'refuse', codes: ['R09'] };
  await agent.post(`${path}/propose-decision`, early, { expect: { status: 422, code: 'parts-open' } });
  const one = await officer(stage, 'admin.un', 'administration');
  const two = await officer(stage, 'admin.deux', 'administration');
  const { clientId, key } = await newMachine({ one, two });
  const grant = { personId: clientId, role: 'consulted-officer', posts: ['ETAT-NER'], from: inDays(0), to: inDays(1) };
  const { body: given } = await one.post('/v1/identity/grants', grant, { expect: { status: 201 } });
  await two.post(`/v1/identity/grants/${given.id}/approve`);
  const send = await signIn({ base, clientId, key });
  const queue = () => send('GET', '/v1/visas/consultations');
  await until('the grant of the partner State in visas', queue, ({ status }) => status === 200, 5_000);
  const answered = await answerQuestions({ send, judge: judgeBy([]) });
  report.check('the program of the partner State answered', answered >= 1, answered);
  const file = (await agent.get(path)).body;
  const part = file.examination.find((standing) => standing.part === 'consultations');
  report.check('the consultation is closed without objection', part.outcome === 'no-objection', part);
}
