import {
  reinstatementReasons,
  reissueReasons,
  replacementReasons,
  revocationReasons,
  suspensionReasons,
} from '@jatigi/documents-domain';
import type { ReissueReason } from '@jatigi/documents-domain';
import { Choice, ListOf, PageQuery, Text, UuidField } from '@jatigi/platform-http';
import { batchRowStates } from './batch-outcomes';
import type { BatchRowState } from './batch-outcomes';

/** Where a document can stand on a day. */
const askedStandings = ['valid', 'expired', 'suspended', 'revoked', 'superseded'] as const;
type AskedStanding = (typeof askedStandings)[number];

/** Rows of one batch, at most; their text stays below what a request may hold. */
const MOST_ROWS = 10_000;

export class RegisterQuery extends PageQuery {
  @Text({ optional: true, max: 40, example: 'MLV-4K7QZ-9D2MX-7', description: 'Its number, however it is typed' })
  number?: string;

  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;

  @Text({ optional: true, max: 60, pattern: /^[a-z-]+$/, example: 'e-visa', description: 'Kind of document' })
  kind?: string;

  @Choice(askedStandings, { optional: true, description: 'Where it stands today' })
  standing?: AskedStanding;

  @Choice(['revocation'], { optional: true, description: 'What waits for another officer' })
  waiting?: 'revocation';
}

export class SuspendDto {
  @Choice(suspensionReasons, { description: 'Why it does not stand for now' })
  reason!: (typeof suspensionReasons)[number];
}

export class ReinstateDto {
  @Choice(reinstatementReasons, { description: 'Why it stands again' })
  reason!: (typeof reinstatementReasons)[number];
}

export class ProposeRevocationDto {
  @Choice(revocationReasons, { description: 'Why it shall no longer stand' })
  reason!: (typeof revocationReasons)[number];
}

export class ReissueDto {
  @Choice(reissueReasons, { description: 'Why the same is said on a new paper' })
  reason!: (typeof reissueReasons)[number];
}

export class ReplaceDto {
  @Choice(replacementReasons, { description: 'Why the paper must say what its owner says now' })
  reason!: (typeof replacementReasons)[number];
}

export class PlanBatchDto {
  @Text({ max: 60, pattern: /^[a-z-]+$/, example: 'consular-registration', description: 'Kind of document' })
  kind!: string;

  @Text({
    optional: true,
    max: 16,
    pattern: /^[A-Z0-9-]+$/,
    example: 'PAR',
    description: 'One post; absent: every post',
  })
  post?: string;

  @Choice<ReissueReason>(reissueReasons, { description: 'Why they are issued again' })
  reason!: (typeof reissueReasons)[number];

  @ListOf('text', {
    optional: true,
    max: MOST_ROWS,
    // The letters of a family come first: a name is none. No digit has to be in it: one number in sixty has none.
    pattern: /^(?:[Mm][Ll]|[Ll][Pp])[A-Za-z0-9 -]{3,38}$/,
    example: ['MLR-4K7QZ-9D2MX-7'],
    description: 'Only these, by their numbers; each that cannot be issued again is told by its line. Absent: all',
  })
  numbers?: string[];
}

export class BatchRowsQuery extends PageQuery {
  @Choice(batchRowStates, { optional: true, description: 'Rows with this outcome' })
  state?: BatchRowState;
}

export class IssueLogQuery extends PageQuery {
  @UuidField({ optional: true, description: 'One document' })
  document?: string;

  @UuidField({ optional: true, description: 'What one officer did' })
  by?: string;

  @Text({ optional: true, max: 16, pattern: /^[A-Z0-9-]+$/, example: 'PAR', description: 'One of your posts' })
  post?: string;
}
