import { consultationLifecycle } from '@jatigi/visas-domain';
import type { Consultation, ConsultedService, ShownGroup, VisaApplication } from '@jatigi/visas-domain';

const head = (consultation: Consultation) => {
  const { id, service, kind, version, state, openedAt, dueOn, answered } = consultation;
  return {
    id,
    service,
    kind,
    version,
    state,
    openedAt: openedAt.toISOString(),
    dueOn,
    answer: answered && { answer: answered.answer, at: answered.at, late: answered.late },
  };
};
const among = (consultation: Consultation, commands: readonly string[]): string[] =>
  consultationLifecycle.allowed(consultation.state).filter((command) => commands.includes(command));

/** One line of a service's queue: no person, no reference. */
export const toQueueLine = (consultation: Consultation) => head(consultation);
export type QueueLine = ReturnType<typeof toQueueLine>;

const byService = ['answer', 'ask-back'];
const byPost = ['reply', 'close'];

/** What a command answers, at the desk and at the post: no word of anybody, because no purpose was asked. */
export const toOutcome = (consultation: Consultation, of: 'desk' | 'post') => ({
  ...head(consultation),
  allowedActions: among(consultation, of === 'desk' ? byService : byPost),
});
export type ConsultationOutcome = ReturnType<typeof toOutcome>;

/** A consultation as its post sees it, with every word. */
export function toFileLine(consultation: Consultation, services: readonly ConsultedService[]) {
  const { openedBy, silence, partnerState, texts } = consultation;
  const name = services.find(({ code }) => code === consultation.service)?.name ?? null;
  return {
    ...head(consultation),
    name,
    openedBy,
    silence,
    partnerState,
    texts: { ...texts },
    allowedActions: among(consultation, byPost),
  };
}
export type FileLine = ReturnType<typeof toFileLine>;

/** Of the file what the service's questions need; null is what they do not. */
function toSubject(application: VisaApplication, shows: readonly ShownGroup[]) {
  const { applicant, travelDocument, journey } = application.fileAsSeen();
  const { surname, givenNames, otherNames, sex, birthDate, birthPlace, birthCountry } = applicant;
  const { nationality, otherNationalities, formerNationalities } = applicant;
  const { kind, number, issuer, issuedOn, expiresOn } = travelDocument;
  const { purpose, arrival, departure, entries, addressInMali, host } = journey;
  const shown = <T>(group: ShownGroup, fields: T): T | null => (shows.includes(group) ? fields : null);
  return {
    identity: shown('identity', {
      ...{ surname, givenNames, otherNames, sex, birthDate, birthPlace, birthCountry },
      ...{ nationality, otherNationalities, formerNationalities },
    }),
    travelDocument: shown('travel-document', { kind, number, issuer, issuedOn, expiresOn }),
    journey: shown('journey', { purpose, arrival, departure, entries, addressInMali, host }),
    residence: shown('residence', { country: applicant.residence, address: applicant.address }),
    occupation: shown('occupation', applicant.occupation ?? null),
  };
}

/** A consultation as the service sees it: the question, and of the file what the question needs. */
export function toQuestion(consultation: Consultation, service: ConsultedService, application: VisaApplication) {
  const { question, askedBack, reply, objection } = consultation.texts;
  return {
    ...head(consultation),
    name: service.name,
    question: question ?? null,
    askedBack: askedBack ?? null,
    reply: reply ?? null,
    objection: objection ?? null,
    reference: application.reference,
    post: application.post,
    subject: toSubject(application, service.shows),
    allowedActions: among(consultation, byService),
  };
}
export type Question = ReturnType<typeof toQuestion>;
