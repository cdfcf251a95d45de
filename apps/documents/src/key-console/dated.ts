import { daysUntil, keyAlarmAt } from '@jatigi/documents-domain';
import type { KeyAlarm } from '@jatigi/documents-domain';
import type { KeyInventory, KeyRecord } from '@jatigi/documents-keys';

/** Something that must be renewed before an instant. */
export interface Dated {
  what: KeyRecord['purpose'] | 'crl' | 'time-stamps';
  /** which of them, as people call it */
  name: string;
  dueOn: string;
}

/** How long there is still time. */
export interface TimeLeft {
  daysLeft: number;
  alarm: KeyAlarm | null;
}

export function timeLeft(dueOn: string, now: Date): TimeLeft {
  const daysLeft = daysUntil(dueOn, now);
  return { daysLeft, alarm: keyAlarmAt(daysLeft) };
}

/**
 * Whatever must be renewed: keys that nobody follows, the list of revoked certificates, the certificate of the
 * time-stamping authority.
 * @param stampsUntil null when none is configured, or nobody has asked it yet
 */
export function datedThings({ keys, crl }: KeyInventory, stampsUntil: Date | null): Dated[] {
  const due = keys.flatMap(({ purpose, name, serial, dueOn }) =>
    dueOn === null ? [] : [{ what: purpose, name: `${name} (${serial})`, dueOn }],
  );
  return [
    ...due,
    ...(crl ? [{ what: 'crl' as const, name: 'CRL', dueOn: crl.until }] : []),
    ...(stampsUntil ? [{ what: 'time-stamps' as const, name: 'TSA', dueOn: stampsUntil.toISOString() }] : []),
  ];
}
