/** What is wrong with an event, as a code that stays. */
export const violationKinds = [
  'personal-data',
  'unknown-event-type',
  'event-too-large',
  'event-field-unknown',
  'event-field-missing',
  'event-field-invalid',
] as const;
export type ViolationKind = (typeof violationKinds)[number];

/** Data that does not fit the contract it claims; thrown at append and at consumption. */
export class ContractViolation extends Error {
  readonly code = 'contract-violation';

  /**
   * @param eventType CloudEvents type
   * @param problems where and what, without any value: they may be logged
   * @param kind the gravest of them
   */
  constructor(
    readonly eventType: string,
    readonly problems: readonly string[],
    readonly kind: ViolationKind = 'event-field-invalid',
  ) {
    super(`${eventType}: ${problems.join('; ')}`);
    this.name = 'ContractViolation';
  }
}
