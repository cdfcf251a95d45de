import { sqlMigration } from '@jatigi/platform-persistence';

/**
 * What was received for a subject may be owed back while another amount is asked: the index keeps one of those that are
 * asked or paid. The check knows the new reasons.
 */
export const FeesChanged202611291143 = sqlMigration(
  'FeesChanged',
  202611291143,
  `
  alter table payment drop constraint payment_refund_reason_check;
  alter table payment add constraint payment_refund_reason_check check (
    refund_reason in ('application-withdrawn', 'declared-inadmissible', 'fee-changed', 'never-submitted'));
  drop index payment_open_subject;
  create unique index payment_open_subject on payment (subject_kind, subject_id) where state in ('DUE', 'PAID');
`,
);
