import type { CaseRecord } from '@jatigi/identity-domain';
import type { Actor } from '@jatigi/kernel';
import type { EntityTarget } from 'typeorm';

interface Words {
  fr: string;
  en: string;
}

/** All that differs between kinds of cases for storing, reading, listing and changing them. */
export interface CaseKind<
  T extends CaseRecord,
  Own extends object = object,
  Line extends object = object,
  Desk extends object = object,
> {
  target: EntityTarget<T>;
  /**
   * Its row. Beside it `<table>_file` (encrypted), `<table>_history` and `<table>_read`, each with a column `<table>_id`.
   */
  table: string;
  /** Aggregate of its events, and the beginning of its actions: `identity.<name>.<verb>`. */
  name: string;
  /** What is encrypted under the key of the person: these members have no column. */
  sealed(one: T): object;
  /** The case for who asked, for an officer with a purpose, and as a line of a queue without personal data. */
  own(one: T): Own;
  desk(one: T, actor: Actor): Desk;
  line(one: T, actor: Actor): Line;
  /** What the person reads of the history; null is for staff only. */
  historyWords: Readonly<Record<string, Words | null>>;
  queues: Readonly<Record<string, readonly string[]>>;
}
