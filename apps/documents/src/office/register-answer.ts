import { documentsRules, printDocumentNumber, standingLifecycle, standingOn } from '@jatigi/documents-domain';
import type { SaidStanding, Standing, StandingCommand } from '@jatigi/documents-domain';
import { dateIn, decide } from '@jatigi/kernel';
import type { AccessResource, Actor } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import type { RegisterRow, StandingLine } from './register-rows';

const actions = [
  'suspend',
  'reinstate',
  'propose-revocation',
  'confirm-revocation',
  'reject-revocation',
  'reissue',
  'replace',
] as const;
export type RegisterAction = (typeof actions)[number];

/** The post of a document, for the rules; one that is not known belongs to those who work for every post. */
export const resourceOf = ({ post }: { post: string | null }): AccessResource => ({ post: post ?? '*' });

interface Scene {
  standing: SaidStanding;
  /** what the table of standings allows */
  may: (command: StandingCommand) => boolean;
  /** a revocation waits for another officer */
  waits: boolean;
}

const isStandingAndUndoubted = ({ standing, waits }: Scene): boolean => standing === 'valid' && !waits;

/** What the standing and an open proposal leave possible, whoever asks. */
const possible: Readonly<Record<RegisterAction, (scene: Scene) => boolean>> = {
  suspend: ({ may }) => may('suspend'),
  reinstate: ({ may }) => may('reinstate'),
  'propose-revocation': ({ may, waits }) => may('revoke') && !waits,
  'confirm-revocation': ({ may, waits }) => may('revoke') && waits,
  'reject-revocation': ({ waits }) => waits,
  reissue: isStandingAndUndoubted,
  replace: isStandingAndUndoubted,
};

function isPossible(action: RegisterAction, { standing, revocation_id: proposal }: RegisterRow): boolean {
  const allowed = standingLifecycle.allowed(standing);
  return possible[action]({ standing, may: (command) => allowed.includes(command), waits: proposal !== null });
}

/** Four eyes: what somebody else must do is not offered. */
const isTheOther = (action: RegisterAction, { said_by: said, proposed_by: proposed }: RegisterRow, me: string | null) =>
  !(action === 'reinstate' && said === me) && !(action === 'confirm-revocation' && proposed === me);

const allowedActions = (row: RegisterRow, actor: Actor): RegisterAction[] =>
  actions.filter(
    (action) =>
      isPossible(action, row) &&
      isTheOther(action, row, actor.personId) &&
      decide(documentsRules, actor, `documents.document.${action}`, resourceOf(row)).allow,
  );

/** Waits for another officer. */
export interface OpenRevocation {
  id: string;
  reason: string;
  proposedBy: string;
  proposedAt: string;
}

export interface RegisterLine {
  id: string;
  number: string;
  kind: string;
  post: string | null;
  edition: number;
  replaces: string | null;
  issuedOn: string;
  validUntil: string | null;
  standing: Standing;
  revocation: OpenRevocation | null;
  allowedActions: RegisterAction[];
}

/** A line of the register and the answer to a command. */
export function toRegisterLine(row: RegisterRow, { actor, now }: Tx): RegisterLine {
  const { id, number, kind, post, edition, replaces } = row;
  const withdrawal = row.standing === 'valid' ? null : row.standing;
  return {
    ...{ id, kind, post, edition, replaces },
    number: printDocumentNumber(number),
    issuedOn: row.issued_on,
    validUntil: row.valid_until,
    standing: standingOn(dateIn('Africa/Bamako', now), row.valid_until, withdrawal),
    revocation: openRevocation(row),
    allowedActions: allowedActions(row, actor),
  };
}

function openRevocation(row: RegisterRow): OpenRevocation | null {
  const { revocation_id: id, revocation_reason: reason, proposed_by: proposedBy, proposed_at: at } = row;
  if (id === null || reason === null || proposedBy === null || at === null) return null;
  return { id, reason, proposedBy, proposedAt: at.toISOString() };
}

export interface RegisterEntry extends RegisterLine {
  standings: StandingLine[];
  /** The next edition, when it was issued again. */
  replacedBy: { id: string; number: string } | null;
}
