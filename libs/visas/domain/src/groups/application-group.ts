import { DomainError } from '@jatigi/kernel';
import type { Upload } from '../checklist';

export const groupKinds = ['family', 'group', 'delegation'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Files of one group at most: a delegation to a large conference. */
export const GROUP_MOST = 5000;

/** What a group says of people: kept encrypted. */
export interface GroupDetails {
  name: string;
  /** The person or organisation that receives all of them. */
  host?: string;
}
export type GroupChange = Partial<Record<keyof GroupDetails, string | null | undefined>>;

/** A document that counts for every file of the group; the bytes are in the vault once. */
export interface SharedDocument {
  kind: string;
  upload: Upload;
}

/** What a file sees of its group. */
export interface SeenGroup extends GroupDetails {
  id: string;
  kind: GroupKind;
  documents: SharedDocument[];
}

/** Of one person alone, whoever travels with her. */
const personalKinds: readonly string[] = ['photo', 'passport', 'guardian-consent'];

const notShared = (kind: string): DomainError =>
  new DomainError({
    code: 'document-not-shared',
    kind: 'rule',
    detail: 'This document is about one traveller: send it with that file.',
    extra: { personal: personalKinds, document: kind },
  });

interface GroupStart extends GroupDetails {
  id: string;
  kind: GroupKind;
  ownerPersonId: string;
  now: Date;
}

/**
 * A family, a group or a delegation whose files one person makes: host and common papers are said once. Each file keeps
 * its own life: nothing that becomes of one becomes of another.
 */
export class ApplicationGroup {
  readonly id: string;
  version = 1;
  kind: GroupKind;
  ownerPersonId: string;
  /** Every shared upload there was, the newest last: a file that was submitted keeps the one it was submitted with. */
  documents: SharedDocument[] = [];
  createdAt: Date;
  updatedAt: Date;
  details: GroupDetails;

  constructor({ id, kind, ownerPersonId, now, name, host }: GroupStart) {
    this.id = id;
    this.kind = kind;
    this.ownerPersonId = ownerPersonId;
    this.createdAt = now;
    this.updatedAt = now;
    this.details = { name, ...(host !== undefined && { host }) };
  }

  /** Only what is named changes; `null` takes the host away. */
  change({ name, host }: GroupChange, now: Date): void {
    const { host: before, ...rest } = this.details;
    const after = host === undefined ? before : host;
    this.details = { ...rest, ...(name && { name }), ...(after && { host: after }) };
    this.updatedAt = now;
  }

  /** Whoever made it has died: it belongs to those whose files are in it. */
  passTo(personId: string, now: Date): void {
    this.ownerPersonId = personId;
    this.updatedAt = now;
  }

  /** From now on every file that may still take a document sees this one. @throws 422 `document-not-shared` */
  share(kind: string, upload: Upload, now: Date): void {
    this.mayShare(kind);
    this.documents = [...this.documents, { kind, upload }];
    this.updatedAt = now;
  }

  /** @throws 422 `document-not-shared` */
  mayShare(kind: string): void {
    if (personalKinds.includes(kind)) throw notShared(kind);
  }

  /** The newest of each kind. */
  sharedDocuments(): SharedDocument[] {
    return this.documents.filter(({ kind }, at) => this.documents.findLastIndex((other) => other.kind === kind) === at);
  }

  seen(): SeenGroup {
    return { id: this.id, kind: this.kind, ...this.details, documents: this.sharedDocuments() };
  }
}

/** @throws 422 `group-full` */
export function theGroupHasRoom(files: number): void {
  if (files < GROUP_MOST) return;
  const detail = `A group has ${GROUP_MOST} files at most.`;
  throw new DomainError({ code: 'group-full', kind: 'rule', detail });
}
