import { DomainError } from '@jatigi/kernel';
import type { Allowance } from '../clock/deadline-table';
import type { Words } from '../words';

export const consultedKinds = ['security', 'civil-status', 'ministry', 'partner-state'] as const;
export const silenceRules = ['escalate', 'no-objection'] as const;
/** Groups of fields of a file. A service sees those that its question needs. */
export const shownGroups = ['identity', 'travel-document', 'journey', 'residence', 'occupation'] as const;
export type ShownGroup = (typeof shownGroups)[number];

/** Who may be asked about an application. Data: an administrator changes it without a release. */
export interface ConsultedService {
  code: string;
  name: Words;
  kind: (typeof consultedKinds)[number];
  /** The partner State, ISO 3166-1 alpha-3; null for a service of our own. */
  state: string | null;
  /** The post of identity at which its people and its programs have their role. */
  desk: string;
  /** What its silence means when the time is over. */
  silence: (typeof silenceRules)[number];
  deadline: Allowance & { unit: 'working-day' | 'day' };
  shows: ShownGroup[];
}

const fault = (code: string, field: string, detail: string): DomainError =>
  new DomainError({ code, kind: 'rule', detail, errors: [{ pointer: `/${field}`, code, detail }] });

/** @throws 422 `security-never-silent`, `partner-state-missing`, `partner-state-misplaced` */
export function theServiceIsSound({ kind, silence, state }: ConsultedService): void {
  if (kind === 'security' && silence !== 'escalate') {
    throw fault('security-never-silent', 'silence', 'The silence of a security service never favours a visa.');
  }
  if (kind === 'partner-state' && state === null) {
    throw fault('partner-state-missing', 'state', 'Name the partner State.');
  }
  if (kind !== 'partner-state' && state !== null) {
    throw fault('partner-state-misplaced', 'state', 'Only a partner State has one.');
  }
}
