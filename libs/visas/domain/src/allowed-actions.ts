import { decide, DomainError } from '@jatigi/kernel';
import type { Actor } from '@jatigi/kernel';
import type { AppealedApplication } from './appealed-application';
import type { ApplicationRecord } from './application-record';
import { needsABond } from './examination/bond';
import { deskOf } from './filed-by';
import { visasRules } from './permissions';
import { mayDecide, mayPropose, staffHandleNoFileOfTheirOwn, theEnderIsAnother } from './rules/four-eyes';
import { mayDecideTheAppeal, neverTouchedTheFile } from './rules/untouched';
import type { AppealHands } from './rules/untouched';
import type { ApplicationCommand } from './visa-application.lifecycle';
import { applicationLifecycle } from './visa-application.lifecycle';

/** Rules of the person beside the role. A command without one has only the table of permissions. */
const personRules: Partial<Record<ApplicationCommand, (hands: AppealHands, personId: string) => void>> = {
  assign: staffHandleNoFileOfTheirOwn,
  admit: staffHandleNoFileOfTheirOwn,
  'declare-inadmissible': staffHandleNoFileOfTheirOwn,
  'declare-not-required': staffHandleNoFileOfTheirOwn,
  'review-document': staffHandleNoFileOfTheirOwn,
  'record-biometrics': staffHandleNoFileOfTheirOwn,
  'open-consultation': staffHandleNoFileOfTheirOwn,
  'invite-interview': staffHandleNoFileOfTheirOwn,
  'record-interview': staffHandleNoFileOfTheirOwn,
  'record-bond': staffHandleNoFileOfTheirOwn,
  'request-information': staffHandleNoFileOfTheirOwn,
  extend: staffHandleNoFileOfTheirOwn,
  transfer: staffHandleNoFileOfTheirOwn,
  'propose-decision': mayPropose,
  return: mayDecide,
  decide: mayDecide,
  'replace-passport': staffHandleNoFileOfTheirOwn,
  'propose-ending': staffHandleNoFileOfTheirOwn,
  'confirm-ending': theEnderIsAnother,
  'reject-ending': theEnderIsAnother,
  'assign-appeal': neverTouchedTheFile,
  'propose-appeal-decision': neverTouchedTheFile,
  'return-appeal': mayDecideTheAppeal,
  'decide-appeal': mayDecideTheAppeal,
};

/** Of an issued visa: either somebody proposed to end it, or somebody may. */
const fitsTheEnding = (command: ApplicationCommand, { ending }: ApplicationRecord): boolean => {
  if (command === 'propose-ending') return ending === null;
  return (command !== 'confirm-ending' && command !== 'reject-ending') || ending !== null;
};

/** Who examines proposes, another decides; a refusal that became final is contested no more. */
const appealSteps: Partial<Record<ApplicationCommand, (file: ApplicationRecord, personId: string) => boolean>> = {
  'lodge-appeal': ({ due }) => due?.step === 'appeal',
  'assign-appeal': ({ appeal }) => !appeal?.proposal,
  'review-document': ({ state, appeal }, personId) =>
    state !== 'APPEAL_LODGED' || (!appeal?.proposal && appeal?.assignedTo === personId),
  'propose-appeal-decision': ({ appeal }, personId) => !appeal?.proposal && appeal?.assignedTo === personId,
  'return-appeal': ({ appeal }) => Boolean(appeal?.proposal),
  'decide-appeal': ({ appeal }) => Boolean(appeal?.proposal),
};
/** A bond is recorded where one was asked for. */
const fitsTheBond = (command: ApplicationCommand, { assessment }: ApplicationRecord): boolean =>
  command !== 'record-bond' || needsABond(assessment);

/** A file is put into one group, and taken out of the one it is in. */
const fitsTheGroup = (command: ApplicationCommand, { groupId }: ApplicationRecord): boolean =>
  (command !== 'join-group' || groupId === null) && (command !== 'leave-group' || groupId !== null);

/** Which group a file belongs to is part of what its applicant says of it. */
const actionOf = (command: ApplicationCommand): string =>
  `visas.application.${command === 'join-group' || command === 'leave-group' ? 'edit' : command}`;

function passes(rule: (() => void) | undefined): boolean {
  try {
    rule?.();
    return true;
  } catch (fault) {
    if (fault instanceof DomainError) return false;
    throw fault;
  }
}

/** What the rules of permission look at. */
export const resourceOf = (
  application: Pick<ApplicationRecord, 'post' | 'applicantPersonId' | 'filedBy' | 'handedTo'>,
) => ({
  post: application.post,
  isWalkIn: deskOf(application) !== null,
  ownerPersonId: application.applicantPersonId,
});

/** The commands this actor may give now: the same tables that answer 403 and 409, so buttons and refusals agree. */
export function allowedActions(application: AppealedApplication, actor: Actor): string[] {
  const { personId } = actor;
  if (personId === null) return [];
  const resource = resourceOf(application);
  const may = (action: string): boolean => decide(visasRules, actor, action, resource).allow;
  const commands = applicationLifecycle.allowed(application.state).filter((command) => {
    const rule = personRules[command];
    const isFree =
      fitsTheEnding(command, application) &&
      fitsTheGroup(command, application) &&
      fitsTheBond(command, application) &&
      (appealSteps[command]?.(application, personId) ?? true);
    const isMine = isFree && (may(actionOf(command)) || may(`visas.walk-in.${command}`));
    return isMine && passes(rule && (() => rule(application.appealHands(), personId)));
  });
  return [
    ...commands,
    ...(application.issued && may('visas.e-visa.read') ? ['download-e-visa'] : []),
    ...(application.refusal?.letter && may('visas.refusal-letter.read') ? ['download-refusal-letter'] : []),
  ];
}
