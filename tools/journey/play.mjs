import { fillDraft, openAccount, submitAndPay, whatDoINeed } from './applicant-steps.mjs';
import { doublePersonJourney } from './double-person-steps.mjs';
import { certificateJourney } from './certificate-steps.mjs';
import { ministryListens } from './consumer-steps.mjs';
import { ADMIN } from '../dev/kafka-access.mjs';
import { EventWatch, printEvents } from './events.mjs';
import { helperJourney } from './helper-steps.mjs';
import { machineClient } from './machine-client.mjs';
import { partnerStateAnswers } from './partner-state-steps.mjs';
import { passportJourney } from './passport-steps.mjs';
import { Person, until } from './person.mjs';
import { decideAndWait, examine, officer, proposalFor, receiveVisa } from './post-steps.mjs';
import { programJourney } from './program-steps.mjs';
import { phoneJourney } from './phone-steps.mjs';
import { playRefusals } from './refusals.mjs';
import { registerJourney } from './register-steps.mjs';
import { registryJourneys } from './registry-steps.mjs';
import { JourneyStops } from './report.mjs';
import { travelJourney } from './travel-steps.mjs';

/** Facts that the journey of one visa leaves on the bus, exactly once each. */
const facts = [
  'application.started.v1',
  'application.submitted.v1',
  'application.competence-determined.v1',
  'application.payment-due.v1',
  'payment.requested.v1',
  'payment.received.v1',
  'application.paid.v1',
  'application.admitted.v1',
  'application.biometrics-recorded.v1',
  'application.consultation-opened.v1',
  'application.consultation-answered.v1',
  'application.decision-proposed.v1',
  'application.granted.v1',
  'document.issued.v1',
  'visa.issued.v1',
];

/** Plays everything against a running stack; differences are in the report. */
export async function play({ base, brokers, kafkaAccess, staff, report }) {
  const events = brokers.length > 0 ? await EventWatch.start(brokers, kafkaAccess?.(ADMIN)) : null;
  report.check('the broker is known', events !== null);
  const nobody = new Person({ name: 'nobody', base, report });
  const stage = { base, brokers, kafkaAccess, report, staff, nobody };
  try {
    await playInOrder(stage, events);
  } catch (error) {
    if (!(error instanceof JourneyStops)) throw error;
    if (error.message) report.check(error.message, false);
  } finally {
    await events?.leave();
  }
}

async function playInOrder(stage, events) {
  const { report } = stage;
  await whatDoINeed(stage);
  report.title('2. An account, a code by mail, a session');
  const applicant = await openAccount(stage, { name: 'erika', language: 'en', givenName: 'Erika' });
  const draft = await fillDraft(stage, applicant);
  await submitAndPay(stage, applicant, draft);
  report.title('5. Berlin examines and proposes');
  const agent = await officer(stage, 'agent.berlin');
  const examined = await examine(agent, draft.id);
  await partnerStateAnswers(stage, agent, draft.id);
  await agent.post(`/v1/visas/applications/${draft.id}/propose-decision`, proposalFor(examined));
  report.title('6. The consul decides, documents seals');
  const consul = await officer(stage, 'consul.berlin');
  const issued = await decideAndWait(stage, consul, applicant, draft.id);
  await receiveVisa(stage, applicant, issued);
  if (events) await whatWasHeard(stage, events, [[draft.id, facts]]);
  const administrators = await playRefusals(stage, { applicant, agent, consul, mainId: draft.id });
  await machineClient(stage, administrators);
  const visa = { id: draft.id, number: issued.visa.number };
  const ministry = events && (await ministryListens(stage, administrators, { applicant, visa }));
  try {
    const due = await otherJourneys(stage, administrators, { applicant, visa, ministry });
    if (events) await whatWasHeard(stage, events, due);
  } finally {
    await ministry?.leave();
  }
}

/** Everything that is no visa. @returns the facts that are due on the bus */
async function otherJourneys(stage, administrators, { applicant, visa, ministry }) {
  const due = await registryJourneys(stage, { erika: applicant, visa, administrators });
  await ministry?.hearsOfRevocation();
  due.push(...(await registerJourney(stage)));
  due.push(...(await passportJourney(stage, administrators)));
  await programJourney(stage, administrators);
  due.push(...(await doublePersonJourney(stage)));
  due.push(...(await travelJourney(stage)));
  due.push(...(await certificateJourney(stage)));
  due.push(...(await phoneJourney(stage)));
  due.push(...(await helperJourney(stage)));
  return due;
}

/** Each fact due about each subject was on the bus exactly once. */
async function whatWasHeard({ report }, events, due) {
  report.title('Events');
  const names = (id) => events.about(id).map(({ type }) => type);
  const isWhole = () => due.every(([id, facts]) => facts.every((one) => names(id).includes(one)));
  await until('all events', async () => isWhole(), Boolean, 10_000).catch(() => undefined);
  for (const [id, facts] of due) {
    printEvents(report, events.about(id));
    for (const fact of facts) {
      const count = names(id).filter((one) => one === fact).length;
      report.check(`exactly one ${fact}`, count === 1, count);
    }
  }
}
