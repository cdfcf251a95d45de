import type { AccessRule, Role } from '@jatigi/kernel';

const desk: Role[] = ['agent', 'head-of-section', 'consul', 'central-desk'];
const deciders: Role[] = ['head-of-section', 'consul', 'central-desk'];
const readers: Role[] = [...desk, 'auditor'];

/** Nothing of a draft concerns a post: it has none. */
const hasAPost: NonNullable<AccessRule['when']> = (_actor, resource) => resource.post != null;

const isOfAnother: NonNullable<AccessRule['when']> = (actor, resource) =>
  hasAPost(actor, resource) && resource.ownerPersonId !== actor.personId;

const isAPerson: NonNullable<AccessRule['when']> = ({ kind }) => kind === 'person';

const isAWalkIn: NonNullable<AccessRule['when']> = (actor, resource) =>
  hasAPost(actor, resource) && resource['isWalkIn'] === true;

const own = (action: string): AccessRule => ({ id: `${action}:own`, action, who: 'signed-in' });

const read = (action: string): AccessRule[] => [
  own(action),
  {
    id: `${action}:post`,
    action,
    who: 'staff',
    roles: readers,
    strength: 'mfa',
    purposes: ['adjudication', 'complaint', 'investigation'],
    when: hasAPost,
  },
];

const staff = (action: string, roles: Role[]): AccessRule => ({
  id: `${action}:post`,
  action,
  who: 'staff',
  roles,
  strength: 'mfa',
  when: hasAPost,
});

/** Headquarters make the policy; which of them does which step is a rule of persons, in `policy-change.ts`. */
const policyMakers: Role[] = ['administrator', 'central-desk'];
const policyReaders: Role[] = [...policyMakers, 'auditor', 'head-of-section', 'consul'];

const policy = (verb: string, who: Role[]): AccessRule => ({
  id: `visas.policy-set.${verb}:headquarters`,
  action: `visas.policy-set.${verb}`,
  who: 'staff',
  roles: who,
  strength: 'mfa',
});

const border = (action: string): AccessRule => ({
  id: `${action}:border`,
  action,
  who: 'staff',
  roles: ['border-officer'],
  strength: 'mfa',
});

/** People and programs of a service that is asked. Somebody of another desk must not learn that it was. */
const consulted = (action: string): AccessRule => ({
  id: `${action}:service`,
  action,
  who: 'staff',
  roles: ['security-officer', 'civil-status-centre', 'consulted-officer'],
  strength: 'mfa',
});

const screening = (verb: string): AccessRule => ({
  id: `visas.${verb}:security`,
  action: `visas.${verb}`,
  who: 'staff',
  roles: ['security-officer'],
  strength: 'mfa',
});

const byAPerson = (verb: string): AccessRule => ({ ...screening(verb), when: isAPerson });

/** Who may do what in visas; anything not written here is refused. Printed into the service's documentation. */
export const visasRules: readonly AccessRule[] = [
  { id: 'visas.requirements.read:anyone', action: 'visas.requirements.read', who: 'anyone' },
  { id: 'visas.tracking.read:anyone', action: 'visas.tracking.read', who: 'anyone' },
  own('visas.application.start'),
  own('visas.application.list'),
  own('visas.application.edit'),
  own('visas.application.attach'),
  own('visas.application.submit'),
  own('visas.application.withdraw'),
  own('visas.application.answer'),
  // Her own data, to take home: all of it, so no helper and no program without that very scope.
  own('visas.export.request'),
  own('visas.export.read'),
  own('visas.application.lodge-appeal'),
  ...read('visas.application.read'),
  // For the post alone: the applicant does not learn here who was asked about her.
  ...read('visas.application.read-consultations').slice(1),
  ...read('visas.application.read-filing-policy').slice(1),
  // What is proposed is nobody's business outside the post: of one's own file it is not told to an officer either.
  // What else a traveller asked for, at whatever post, is read for the same reason as the file, and no more of it.
  ...['read-preview', 'read-earlier'].flatMap((verb) =>
    read(`visas.application.${verb}`)
      .slice(1)
      .map((rule) => ({ ...rule, when: isOfAnother })),
  ),
  ...read('visas.document.read'),
  ...read('visas.e-visa.read'),
  ...read('visas.refusal-letter.read'),
  {
    id: 'visas.queue.read:post',
    action: 'visas.queue.read',
    who: 'staff',
    roles: readers,
    strength: 'mfa',
    purposes: ['adjudication', 'complaint', 'investigation'],
  },
  // What a file was on another day: never of one's own, where the applicant's view is enough.
  {
    ...staff('visas.application.replay', readers),
    purposes: ['adjudication', 'complaint', 'investigation'],
    when: isOfAnother,
  },
  {
    id: 'visas.application.search:post',
    action: 'visas.application.search',
    who: 'staff',
    roles: readers,
    strength: 'mfa',
    purposes: ['adjudication', 'complaint', 'investigation'],
  },
  // What lies at the posts, and what was done there.
  ...['visas.network.read', 'visas.statistics.read'].map((action): AccessRule => ({
    id: `${action}:headquarters`,
    action,
    who: 'staff',
    roles: [...deciders, 'auditor'],
    strength: 'mfa',
    purposes: ['adjudication', 'complaint', 'investigation'],
  })),
  staff('visas.application.assign', desk),
  staff('visas.application.admit', desk),
  staff('visas.application.declare-inadmissible', desk),
  staff('visas.application.declare-not-required', desk),
  staff('visas.application.request-information', desk),
  staff('visas.application.review-document', desk),
  ...['record-biometrics', 'open-consultation', 'invite-interview', 'record-interview', 'record-bond'].map((verb) =>
    staff(`visas.application.${verb}`, desk),
  ),
  // Who stands at the desk without an account: what an applicant does with her file, the desk does for her.
  staff('visas.walk-in.start', desk),
  ...['edit', 'attach', 'submit', 'answer', 'withdraw'].map((verb) => ({
    ...staff(`visas.walk-in.${verb}`, desk),
    when: isAWalkIn,
  })),
  // Each file of a batch asks for the right of its command besides, at the moment of its commit.
  ...['ask', 'read'].map((verb) => ({ ...staff(`visas.batch.${verb}`, desk), when: isAPerson })),
  // The post that asked; a service is at its own desk, which is a post of identity too.
  staff('visas.consultation.reply', desk),
  staff('visas.consultation.close', deciders),
  { ...consulted('visas.consultation.read'), purposes: ['adjudication'] },
  consulted('visas.consultation.list'),
  consulted('visas.consultation.answer'),
  { ...staff('visas.consulted-service.read', [...readers, 'administrator']), when: () => true },
  { ...staff('visas.consulted-service.change', ['administrator']), when: () => true },
  staff('visas.application.extend', deciders),
  // Both posts must be the officer's: in practice the desk at headquarters, which holds every post.
  staff('visas.application.transfer', ['central-desk']),
  staff('visas.application.propose-decision', ['agent', 'head-of-section', 'central-desk']),
  staff('visas.application.return', deciders),
  staff('visas.application.decide', deciders),
  staff('visas.application.replace-passport', desk),
  // Headquarters alone; that none of them ever touched the file is a rule of persons, in `rules/untouched.ts`.
  ...['assign-appeal', 'propose-appeal-decision', 'return-appeal', 'decide-appeal'].map((verb) =>
    staff(`visas.application.${verb}`, ['central-desk']),
  ),
  { ...staff('visas.appeal-statistics.read', [...deciders, 'auditor', 'administrator']), when: () => true },
  staff('visas.application.propose-ending', desk),
  staff('visas.application.confirm-ending', deciders),
  staff('visas.application.reject-ending', deciders),
  policy('read', policyReaders),
  ...['draft', 'propose', 'withdraw', 'discard', 'approve', 'reject'].map((verb) => policy(verb, policyMakers)),
  { ...policy('simulate', policyMakers), purposes: ['administration'] },
  {
    // Headquarters look into what desks told differently, too.
    ...border('visas.border.list'),
    roles: ['border-officer', 'central-desk'],
    purposes: ['border-check'],
  },
  // A visa is looked at by the border, whatever post gave it; `carrier.check` is all that a carrier's program is allowed.
  ...['visas.border.verify', 'visas.carrier.check'].map((action) => ({
    ...border(action),
    purposes: ['border-check' as const],
  })),
  border('visas.border.record'),
  // Lists belong to no post: who is looked for, and what a hit means, is the work of security officers alone.
  ...['watchlist.propose', 'watchlist.decide', 'lost-document.import', 'lost-document.remove'].map((verb) =>
    byAPerson(verb),
  ),
  // A police program may report a document; a person is looked for, and a hit judged, by persons alone.
  screening('lost-document.report'),
  ...['watchlist.read', 'hit.read', 'hit.adjudicate'].map((verb) => ({
    ...byAPerson(verb),
    purposes: ['adjudication' as const, 'investigation' as const],
  })),
  { ...screening('screening.audit'), roles: ['security-officer', 'auditor'] },
  {
    id: 'visas.printable.read:documents',
    action: 'visas.printable.read',
    who: 'service',
    services: ['documents'],
    purposes: ['issuing'],
  },
];
