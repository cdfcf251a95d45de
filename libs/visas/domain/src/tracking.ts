import type { PlainDate } from '@jatigi/kernel';
import type { ApplicationRecord } from './application-record';
import type { ExpectedDate } from './clock/expected-date';
import { awaitsABond } from './examination/bond';
import type { ApplicationState } from './visa-application.lifecycle';
import type { Words } from './words';

export interface PublicStep {
  code: string;
  text: Words;
}

/** What whoever knows the reference and the birth date may learn: no name, no reason, nothing to decide on. */
export interface Tracking {
  reference: string;
  state: string;
  text: Words;
  nextStep: PublicStep | null;
  /** Until when the step at hand may take. */
  expectedOn: PlainDate | null;
  /** When the decision is likely, from what the post really does; null while no post has the file. */
  expectedDecision: ExpectedDate | null;
}

interface Stage {
  state: string;
  text: Words;
  next: PublicStep | null;
}

const postWorks = (code: string, fr: string, en: string): PublicStep => ({ code, text: { fr, en } });
const underWay: Stage = {
  state: 'in-progress',
  text: { fr: 'Le poste examine la demande', en: 'The post is examining the application' },
  next: postWorks(
    'wait',
    'Vous n’avez rien à faire : un message vous préviendra',
    'Nothing to do: a message will tell you',
  ),
};
const bondAwaited: Stage = {
  ...underWay,
  next: postWorks('lodge-bond', 'Connectez-vous : une caution est à déposer', 'Sign in: a bond is to be lodged'),
};
const ended: Stage = {
  state: 'closed',
  text: { fr: 'La demande est close', en: 'The application is closed' },
  next: null,
};
const decided: Stage = {
  state: 'decided',
  text: { fr: 'Une décision a été prise', en: 'A decision was taken' },
  next: postWorks('sign-in', 'Connectez-vous pour la lire', 'Sign in to read it'),
};

/** Granted and refused look alike until the holder signs in: a neighbour must not learn which. */
const stages: Readonly<Record<ApplicationState, Stage>> = {
  DRAFT: ended,
  AWAITING_PAYMENT: {
    state: 'payment-due',
    text: { fr: 'Le paiement est attendu', en: 'The payment is awaited' },
    next: postWorks('pay', 'Connectez-vous pour payer', 'Sign in to pay'),
  },
  SUBMITTED: underWay,
  ADMISSIBILITY: underWay,
  INFO_REQUESTED: {
    state: 'answer-awaited',
    text: { fr: 'Le poste attend une réponse de votre part', en: 'The post is waiting for your answer' },
    next: postWorks('answer', 'Connectez-vous pour répondre', 'Sign in to answer'),
  },
  EXAMINATION: underWay,
  DECISION_PROPOSED: underWay,
  GRANTED: underWay,
  ISSUED: decided,
  USED_UP: decided,
  EXPIRED: decided,
  ERASED: ended,
  ANNULLED: decided,
  REFUSED: decided,
  APPEAL_LODGED: decided,
  UPHELD: decided,
  IMPLICITLY_REJECTED: decided,
  INADMISSIBLE: decided,
  NOT_REQUIRED: decided,
  WITHDRAWN: ended,
  LAPSED: ended,
  CLOSED: ended,
  REVOKED: decided,
};

/** Whoever is told that nothing is to do must have nothing to do. */
function stageOf(application: ApplicationRecord): Stage {
  const stage = stages[application.state];
  return stage === underWay && awaitsABond(application) ? bondAwaited : stage;
}

/** The public view of a submitted file. */
export function trackingOf(application: ApplicationRecord, expectedDecision: ExpectedDate | null): Tracking {
  // An appeal that succeeded must not show that there was a refusal.
  const isGrantedOnAppeal = application.state === 'GRANTED' && application.refusal !== null;
  const { state, text, next } = isGrantedOnAppeal ? decided : stageOf(application);
  const expectedOn = next === null || state === 'decided' ? null : (application.due?.on ?? null);
  return { reference: application.reference as string, state, text, nextStep: next, expectedOn, expectedDecision };
}
