/** What the law or a directive may change in the register without a new program. Dated; the latest that has begun holds. */
export interface RegisterPolicy {
  version: string;
  activeFrom: string;
  /** Where these rules come from; shown with them. */
  source: string;
  /** How long a registration stands before it has to be renewed. */
  validMonths: number;
  /** Whether any post serves a person who has a consular number, wherever she lives. */
  anyPostServesRegistered: boolean;
  /** From this score on an officer must compare two persons. */
  suspectedFrom: number;
}

/** SAMPLE, not an official text. */
export const sampleRegisterPolicy: RegisterPolicy = {
  version: 'sample-2026-1',
  activeFrom: '2020-01-01',
  source: 'SAMPLE: three years as consular cards were valid; competence by country of residence',
  validMonths: 36,
  anyPostServesRegistered: true,
  suspectedFrom: 60,
};
