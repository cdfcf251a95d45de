import type { PlainDate } from '@jatigi/kernel';
import { evaluate, samplePolicy, VisaApplication } from '../src';
import type { ApplicantFile, ApplicationState, Moment, PolicyInput, PostFacts, ProposedVerdict } from '../src';

export const applicant = '01900000-0000-7000-8000-000000000001';
export const agent = '01900000-0000-7000-8000-0000000000a1';
export const consul = '01900000-0000-7000-8000-0000000000c1';
export const officer = 'security';
export const cashier = '01900000-0000-7000-8000-0000000000f1';
export const now = new Date('2026-11-20T09:00:00Z'); // a Friday
export const date = (text: string): PlainDate => text as PlainDate;

const office = { timeZone: 'Europe/Berlin', calendar: { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-11-23'] } };
export const berlin: PostFacts = {
  ...office,
  code: 'BER',
  kind: 'embassy',
  country: 'DEU',
  currencies: ['EUR'],
  jurisdictions: ['DEU', 'AUT'],
};
export const posts: PostFacts[] = [
  berlin,
  { ...berlin, code: 'PAR', kind: 'consulate-general', country: 'FRA', jurisdictions: ['FRA'] },
  { ...berlin, code: 'OTT', country: 'CAN', currencies: ['CAD'], jurisdictions: ['CAN'] },
  { ...berlin, code: 'DLA', kind: 'consulate-general', country: 'CMR', currencies: ['XAF'], jurisdictions: ['CMR'] },
  { ...berlin, code: 'WAS', country: 'USA', currencies: ['USD'], jurisdictions: ['USA'] },
];

export const completeFile: ApplicantFile = {
  applicant: {
    surname: 'Mustermann',
    givenNames: 'Erika',
    sex: 'F',
    birthDate: date('1990-08-12'),
    birthPlace: 'Köln',
    birthCountry: 'DEU',
    nationality: 'DEU',
    residence: 'DEU',
    address: 'Heidestraße 17, 51147 Köln',
    occupation: 'Engineer',
  },
  travelDocument: {
    kind: 'ordinary',
    number: 'C01X00T47',
    issuer: 'DEU',
    issuedOn: date('2024-01-10'),
    expiresOn: date('2034-01-09'),
    freePages: 12,
  },
  journey: {
    purpose: 'tourism',
    arrival: date('2027-01-10'),
    departure: date('2027-02-08'),
    entries: 1,
    addressInMali: 'Hôtel, Ségou',
  },
};

export const question = (over: Partial<PolicyInput> = {}): PolicyInput => ({
  nationality: 'DEU',
  residence: 'DEU',
  travelDocument: 'ordinary',
  purpose: 'tourism',
  arrival: date('2027-01-10'),
  departure: date('2027-02-08'),
  on: date('2026-11-20'),
  posts,
  ...over,
});

export const moment = (at: Date = now): Moment => ({
  now: at,
  today: at.toISOString().slice(0, 10) as PlainDate,
  calendar: office.calendar,
  officeOf: () => office,
});

/** So many days after `now`. */
export const later = (days: number): Moment => moment(new Date(now.getTime() + days * 86_400_000));

export function draft(change: Partial<ApplicantFile> = {}): VisaApplication {
  const application = VisaApplication.start({ id: 'a', applicantPersonId: applicant, language: 'fr', now });
  const { documents } = evaluate(samplePolicy, question());
  application.edit({ ...completeFile, ...change }, documents, now);
  for (const kind of ['photo', 'passport']) {
    application.attach(kind, { uploadId: kind, mediaType: 'image/jpeg', size: 9, at: now.toISOString() }, now);
  }
  return application;
}

export function submit(application: VisaApplication, over: Partial<PolicyInput> = {}, by = applicant): VisaApplication {
  const { entries, purpose } = application.file.journey;
  application.submit(
    () => evaluate(samplePolicy, question({ entries, ...(purpose ? { purpose } : {}), ...over })),
    { reference: (post) => `${post}-2026-TEST`, passport: samplePolicy.passport, by },
    () => moment(),
  );
  return application;
}

export function pay(application: VisaApplication, receivedBy: string | null = null): VisaApplication {
  const method = receivedBy ? 'counter' : 'online';
  const amount = { minor: 5000, currency: 'EUR' };
  application.recordPayment({ receiptNumber: 'BER-2026-000001', amount, method, receivedBy }, moment());
  return application;
}

export const grantTerms = {
  visaType: 'V03S',
  entries: 1 as const,
  validFrom: date('2027-01-05'),
  validUntil: date('2027-04-04'),
  stayDays: 30,
};

export const captured = { outcome: 'captured', reference: 'BIO-BER-2026-004711' } as const;

export function examine(application: VisaApplication): VisaApplication {
  application.admit(agent, moment());
  application.recordBiometrics(captured, samplePolicy, agent, moment());
  application.recordScreening([], moment());
  for (const kind of ['photo', 'passport']) {
    application.reviewDocument(kind, { verdict: 'accepted', by: agent }, moment());
  }
  return application;
}

export function propose(application: VisaApplication, decision: 'grant' | 'refuse' = 'grant'): VisaApplication {
  const proposed = decision === 'grant' ? { decision, terms: grantTerms } : { decision, codes: ['R12'] };
  application.proposeDecision(proposed as Parameters<VisaApplication['proposeDecision']>[0], agent, moment());
  return application;
}

/** SUBMITTED lasts no longer than the command that reaches it; it is set here to look at the table's row. */
const atSubmitted = (): VisaApplication => Object.assign(pay(submit(draft())), { state: 'SUBMITTED' as const });

function decided(decision: 'grant' | 'refuse'): VisaApplication {
  const application = propose(examine(pay(submit(draft()))), decision);
  application.decide(decision, consul, moment());
  return application;
}

const then = (application: VisaApplication, act: (application: VisaApplication) => void): VisaApplication => {
  act(application);
  return application;
};

const issued = (): VisaApplication =>
  then(decided('grant'), (it) => it.recordIssue({ documentId: 'd', number: 'ML1' }, now));

/** Of the unit of appeals: neither ever touched the file. */
export const examiner = '01900000-0000-7000-8000-0000000000e1';
export const referee = '01900000-0000-7000-8000-0000000000e2';

/** As the store loads it: with everybody who did something before. */
export const appealed = (at: Moment = moment()): VisaApplication =>
  then(decided('refuse'), (it) => {
    it.lodgeAppeal('The invitation was confirmed.', applicant, at);
    it.handlers = [applicant, agent, consul];
  });

export const appealDecided = (proposed: ProposedVerdict): VisaApplication =>
  then(appealed(), (it) => {
    it.assignAppeal(examiner, examiner, moment());
    it.proposeVerdict(proposed, examiner, moment());
    it.decideAppeal(proposed.verdict, referee, moment());
  });

/** A file in each state, reached by its own commands. */
export const inState: Record<ApplicationState, () => VisaApplication> = {
  DRAFT: () => draft(),
  AWAITING_PAYMENT: () => submit(draft()),
  SUBMITTED: atSubmitted,
  ADMISSIBILITY: () => pay(submit(draft())),
  INFO_REQUESTED: () => then(examine(pay(submit(draft()))), (it) => it.requestInformation('Hotel?', agent, moment())),
  EXAMINATION: () => examine(pay(submit(draft()))),
  DECISION_PROPOSED: () => propose(examine(pay(submit(draft())))),
  GRANTED: () => decided('grant'),
  ISSUED: issued,
  USED_UP: () => then(issued(), (it) => it.useUp(now)),
  ERASED: () => then(draft(), (it) => void it.erase(now)),
  EXPIRED: () => then(issued(), (it) => void it.expire({ now, today: date('2027-04-05') })),
  ANNULLED: () =>
    then(issued(), (it) => {
      it.proposeEnding({ as: 'annul', codes: ['R11'] }, agent, moment());
      it.confirmEnding(consul, moment());
    }),
  REFUSED: () => decided('refuse'),
  APPEAL_LODGED: () => appealed(),
  UPHELD: () => appealDecided({ verdict: 'uphold' }),
  IMPLICITLY_REJECTED: () => then(appealed(), (it) => it.passDeadline(later(70))),
  INADMISSIBLE: () => then(pay(submit(draft())), (it) => it.declareInadmissible(['R23'], agent, moment())),
  NOT_REQUIRED: () => then(pay(submit(draft())), (it) => it.declareNotRequired(agent, moment())),
  WITHDRAWN: () => then(draft(), (it) => it.withdraw(moment())),
  CLOSED: () => then(submit(draft()), (it) => it.recordDeath(now)),
  LAPSED: () => then(inState.INFO_REQUESTED(), (it) => it.passDeadline(later(11))),
  REVOKED: () => then(issued(), (it) => it.recordDeath(now)),
};
