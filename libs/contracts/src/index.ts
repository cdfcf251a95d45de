export { allContracts, findDefinition } from './catalogue';
export {
  checkForPublishing,
  ContractViolation,
  defineEvents,
  event,
  eventType,
  isEvent,
  newEvent,
  readEvent,
  schemaVersion,
  TYPE_PREFIX,
} from './define-events';
export type { EventData, EventDefinition, NewEvent, ServiceContract } from './define-events';
export {
  dataSchemaOf,
  DEFAULT_SOURCE_NAMESPACE,
  EnvelopeViolation,
  fromHeaders,
  sourceOf,
  toHeaders,
} from './envelope';
export type { EventEnvelope } from './envelope';
export {
  AccountOpened,
  AccountConfirmed,
  AccountLinked,
  AccountDisabled,
  GrantGiven,
  GrantEnded,
  PostOpened,
  PostChanged,
  PostClosed,
  identityEvents,
} from './identity';
export {
  ApplicationStarted,
  ApplicationSubmitted,
  ApplicationCompetenceDetermined,
  ApplicationPaymentDue,
  ApplicationPaid,
  ApplicationAdmitted,
  ApplicationInformationRequested,
  ApplicationInformationReceived,
  ApplicationDecisionProposed,
  ApplicationReturned,
  ApplicationGranted,
  ApplicationRefused,
  ApplicationWithdrawn,
  ApplicationDeclaredInadmissible,
  VisaIssued,
  visasEvents,
} from './visas';
export {
  PaymentRequested,
  PaymentReceived,
  PaymentUnmatched,
  PaymentRefundDue,
  PaymentRefunded,
  paymentsEvents,
} from './payments';
export { DocumentIssued, documentsEvents } from './documents';
