import type { Purpose, Role } from '@jatigi/kernel';
import { desks, fileNames, postOf } from './files';
import type { FileName } from './files';

export const adjudicating: readonly Purpose[] = ['adjudication', 'complaint', 'investigation'];
const judging: readonly Purpose[] = ['adjudication', 'investigation'];
export const desk: readonly Role[] = ['agent', 'head-of-section', 'consul', 'central-desk'];
const deciders: readonly Role[] = ['head-of-section', 'consul', 'central-desk'];
export const readers: readonly Role[] = [...desk, 'auditor'];
const policyMakers: readonly Role[] = ['administrator', 'central-desk'];
const asked: readonly Role[] = ['security-officer', 'civil-status-centre', 'consulted-officer'];

/** Who gets something of a route. Absent: nobody of that kind. */
interface Row {
  /** The person whose file it is, and who asks in her name. */
  owner?: true;
  roles?: readonly Role[];
  /** Machines have a role like persons; here they are refused. */
  persons?: true;
  /** Asked of who is not the owner. */
  purposes?: readonly Purpose[];
  /** What is written down of such a read. Absent: nothing, and no person is in the answer. */
  recorded?: string;
  /** The answer says what only the file says: of each file, or of these. */
  tells?: true | readonly FileName[];
}

/** A route about one file. */
export interface FileRow extends Row {
  /** Files of which there is something to give; absent: of each. */
  only?: readonly FileName[];
  /** Where the examples of the required fields are no whole command. */
  body?: object;
}
/** A route about more than one file, or about none: which files its answer names, to whom it answers. */
export interface ListRow extends Row {
  /** Of the files, those it names to somebody with a role at these posts. Absent: none. */
  names?: (posts: readonly string[]) => readonly FileName[];
  anybody?: true;
  /** The post that the question names. */
  post?: string;
}

const at = (posts: readonly string[], ...names: FileName[]): FileName[] =>
  names.filter((name) => posts.includes('*') || posts.includes(postOf(name) ?? ''));
const isAtDesk = (posts: readonly string[]): boolean => posts.some((post) => post in desks);
const handedIn = fileNames.filter((name) => name !== 'draft');

/** Reads of one file, and the operation as the OpenAPI of the service names it. */
export const fileReads: Readonly<Record<string, FileRow>> = {
  'GET /applications/{id}': { owner: true, roles: readers, purposes: adjudicating, recorded: 'file', tells: true },
  'GET /applications/{id}/history': { owner: true, roles: readers, purposes: adjudicating, recorded: 'history' },
  'GET /applications/{id}/reads': { owner: true, roles: readers, purposes: adjudicating, recorded: 'history' },
  'GET /applications/{id}/documents/{kind}': {
    ...{ owner: true, roles: readers, purposes: adjudicating, recorded: 'document/photo', only: fileNames },
  },
  'GET /applications/{id}/e-visa': {
    ...{ owner: true, roles: readers, purposes: adjudicating, recorded: 'e-visa', only: ['issued'] },
  },
  'POST /applications/{id}/e-visa/link': {
    ...{ owner: true, roles: readers, purposes: adjudicating, recorded: 'e-visa', only: ['issued'] },
  },
  // None of these was refused by a decision that had a letter.
  'GET /applications/{id}/refusal-letter': { owner: true, roles: readers, purposes: adjudicating, only: [] },
  'POST /applications/{id}/refusal-letter/link': { owner: true, roles: readers, purposes: adjudicating, only: [] },
  'GET /applications/{id}/filing-policy': {
    ...{ roles: readers, purposes: adjudicating, recorded: 'policy', only: handedIn },
  },
  // Of ten travellers none has another file; what it tells of one stands in `earlier-files.http.spec.ts`.
  'GET /applications/{id}/earlier': { roles: readers, purposes: adjudicating, recorded: 'earlier' },
  'GET /applications/{id}/preview': {
    ...{ roles: readers, purposes: adjudicating, recorded: 'preview', only: ['proposed'] },
  },
  'GET /applications/{id}/consultations': {
    roles: readers,
    purposes: adjudicating,
    recorded: 'consultations',
    tells: ['examined'],
  },
};

const central: readonly Role[] = ['central-desk'];
const byOwner: FileRow = { owner: true };
const byDesk: FileRow = { roles: desk };
const byDeciders: FileRow = { roles: deciders };

/** Commands on one file: their answers tell nothing that only the file says, but to its owner. */
export const fileCommands: Readonly<Record<string, FileRow>> = {
  'PATCH /applications/{id}': byOwner,
  'PUT /applications/{id}/documents/{kind}': byOwner,
  'POST /applications/{id}/submit': byOwner,
  'POST /applications/{id}/withdraw': byOwner,
  'POST /applications/{id}/answer': byOwner,
  // There is no such group.
  'POST /applications/{id}/join-group': {
    ...{ owner: true, only: [], body: { group: '0193a1b2-7c3d-7e4f-8a5b-000000000001' } },
  },
  'POST /applications/{id}/leave-group': byOwner,
  'POST /applications/{id}/lodge-appeal': byOwner,
  'POST /applications/{id}/assign-appeal': { roles: central },
  'POST /applications/{id}/propose-appeal-decision': { roles: central, body: { verdict: 'uphold' } },
  'POST /applications/{id}/return-appeal': { roles: central },
  'POST /applications/{id}/decide-appeal': { roles: central },
  'POST /applications/{id}/replace-passport': byDesk,
  'POST /applications/{id}/assign': byDesk,
  'POST /applications/{id}/admit': byDesk,
  'POST /applications/{id}/declare-inadmissible': byDesk,
  'POST /applications/{id}/declare-not-required': byDesk,
  'POST /applications/{id}/request-information': byDesk,
  'POST /applications/{id}/documents/{kind}/accept': byDesk,
  'POST /applications/{id}/documents/{kind}/reject': byDesk,
  'POST /applications/{id}/documents/{kind}/waive': byDesk,
  'POST /applications/{id}/record-biometrics': byDesk,
  'POST /applications/{id}/record-bond': byDesk,
  'POST /applications/{id}/open-consultation': byDesk,
  'POST /applications/{id}/invite-interview': byDesk,
  'POST /applications/{id}/record-interview': byDesk,
  'POST /applications/{id}/propose-decision': {
    roles: ['agent', 'head-of-section', 'central-desk'],
    body: { decision: 'refuse', codes: ['R12'] },
  },
  'POST /applications/{id}/return': byDeciders,
  'POST /applications/{id}/decide': byDeciders,
  'POST /applications/{id}/extend': byDeciders,
  'POST /applications/{id}/transfer': { roles: ['central-desk'] },
  'POST /applications/{id}/propose-ending': byDesk,
  'POST /applications/{id}/confirm-ending': byDeciders,
  'POST /applications/{id}/reject-ending': byDeciders,
};

/** A question about a file: for the desk that was asked; `reply` and `close` for the post that asked. */
export const questionRoutes: Readonly<Record<string, Row & { of: 'desk' | 'post' }>> = {
  'GET /consultations/{id}': {
    of: 'desk',
    roles: asked,
    purposes: ['adjudication'],
    recorded: 'consultation',
    tells: true,
  },
  'POST /consultations/{id}/answer': { of: 'desk', roles: asked },
  'POST /consultations/{id}/reply': { of: 'post', roles: desk },
  'POST /consultations/{id}/close': { of: 'post', roles: deciders },
};

const security: readonly Role[] = ['security-officer'];
const border: ListRow = { roles: ['border-officer'], purposes: ['border-check'] };
const network: ListRow = { roles: [...deciders, 'auditor'], purposes: adjudicating };
const underWay = (posts: readonly string[]): FileName[] =>
  at(posts, 'unpaid', 'filed', 'asked', 'examined', 'proposed', 'inParis', 'stranger');
const policyReaders: readonly Role[] = [...policyMakers, 'auditor', 'head-of-section', 'consul'];

/** Lists, counts, searches, exports, and what belongs to no file. */
export const lists: Readonly<Record<string, ListRow>> = {
  'GET /exports': { owner: true },
  'GET /groups': { owner: true },
  'GET /appeals/statistics': { roles: [...deciders, 'auditor', 'administrator'] },
  'GET /network': network,
  'GET /network/files': { ...network, recorded: 'network/files', names: underWay },
  'GET /network/files.csv': { ...network, recorded: 'network/csv', names: underWay },
  'GET /network/consultations': { ...network, recorded: 'network/consultations' },
  // Counts, however often it is asked: nothing to name.
  'GET /statistics': network,
  'GET /border/bundle': { ...border, post: 'BKO', recorded: 'border/bundle' },
  'GET /requirements': { anybody: true },
  'GET /refusal-codes': { anybody: true },
  'GET /visa-types': { anybody: true },
  'GET /queues/{queue}': {
    ...{ roles: readers, purposes: adjudicating, recorded: 'queue/admissibility' },
    names: (posts) => at(posts, 'filed', 'inParis', 'stranger'),
  },
  'GET /consultations': { roles: asked, names: (posts) => (isAtDesk(posts) ? ['examined'] : []) },
  'GET /consulted-services': { roles: [...readers, 'administrator'] },
  'GET /border/overstays': { ...border, recorded: 'border/overstays', names: () => ['issued'] },
  'GET /border/conflicts': { ...border, recorded: 'border/conflicts', names: () => ['issued'] },
  'POST /border/verifications': {
    ...{ ...border, post: 'BKO', recorded: 'border-verification', tells: true, names: () => ['issued'] },
  },
  'POST /border/carrier-checks': { ...border, recorded: 'carrier-check' },
  'GET /watchlist': { roles: security, persons: true, purposes: judging, recorded: 'watchlist' },
  'GET /watchlist/{id}': { roles: security, persons: true, purposes: judging, recorded: 'watchlist-entry' },
  'GET /screening/hits': {
    ...{ roles: security, persons: true, purposes: judging, recorded: 'screening-hits', names: () => ['examined'] },
  },
  'GET /screening/hits/{id}': {
    ...{ roles: security, persons: true, purposes: judging, recorded: 'file', tells: true, names: () => ['examined'] },
  },
  'GET /screening/erasures': { roles: ['security-officer', 'auditor'] },
  'GET /policy-sets': { roles: policyReaders },
  'GET /policy-sets/{id}': { roles: policyReaders },
  'GET /policy-sets/{id}/file': { roles: policyReaders },
  'GET /policy-sets/{id}/differences': { roles: policyReaders },
  'GET /policy-sets/{id}/simulations': { roles: policyReaders },
  'GET /policy-sets/{id}/simulations/{simulation}': {
    ...{ roles: policyMakers, purposes: ['administration'], recorded: 'policy-simulation', names: () => fileNames },
  },
};

/** Deeds that belong to no file of an applicant: who has none of these roles is refused. */
export const deeds: Readonly<Record<string, Row>> = {
  'POST /applications': { owner: true },
  'POST /exports': { owner: true },
  'POST /groups': { owner: true },
  'POST /walk-ins': { roles: desk },
  'POST /batches/assign': { roles: desk, persons: true },
  'POST /batches/admit': { roles: desk, persons: true },
  'POST /batches/accept-document': { roles: desk, persons: true },
  'POST /batches/propose-decision': { roles: desk, persons: true },
  'POST /batches/decide': { roles: desk, persons: true },
  'POST /searches': { roles: readers, purposes: adjudicating },
  'POST /policy-sets': { roles: policyMakers },
  'PUT /policy-sets/{id}': { roles: policyMakers },
  'POST /policy-sets/{id}/propose': { roles: policyMakers },
  'POST /policy-sets/{id}/withdraw': { roles: policyMakers },
  'POST /policy-sets/{id}/discard': { roles: policyMakers },
  'POST /policy-sets/{id}/approve': { roles: policyMakers },
  'POST /policy-sets/{id}/reject': { roles: policyMakers },
  'POST /policy-sets/{id}/simulate': { roles: policyMakers, purposes: ['administration'] },
  'PUT /consulted-services/{code}': { roles: ['administrator'] },
  'POST /border/entries': { roles: ['border-officer'] },
  'POST /border/exits': { roles: ['border-officer'] },
  'POST /border/refusals': { roles: ['border-officer'] },
  'POST /border/journal': { roles: ['border-officer'] },
  'POST /watchlist': { roles: security, persons: true },
  'POST /watchlist/{id}/approve': { roles: security, persons: true },
  'POST /watchlist/{id}/reject': { roles: security, persons: true },
  'POST /watchlist/{id}/review': { roles: security, persons: true },
  'POST /watchlist/{id}/propose-removal': { roles: security, persons: true },
  'POST /watchlist/{id}/approve-removal': { roles: security, persons: true },
  'POST /watchlist/{id}/reject-removal': { roles: security, persons: true },
  'POST /screening/hits/{id}/adjudicate': { roles: security, persons: true, purposes: judging },
  'POST /lost-documents': { roles: security },
  'POST /lost-documents/import': { roles: security, persons: true },
  'POST /lost-documents/removals': { roles: security, persons: true },
};

/** Routes with a case of their own in `leaks.http.spec.ts`. */
export const apart = [
  ...['GET /applications', 'GET /tracking', 'POST /decisions', 'POST /transfers', 'GET /exports/{id}/archive'],
];

/** One command for several files, answered at once: an outcome for each file, whoever asks. */
export const together: Readonly<Record<string, FileRow & { each?: object }>> = {
  'POST /decisions': { roles: deciders, each: { decision: 'grant' } },
  'POST /transfers': { roles: central, body: { post: 'PAR', reason: 'Déménagement' } },
};

export const everyRow: readonly string[] = [
  ...[fileReads, fileCommands, questionRoutes, lists, deeds].flatMap((table) => Object.keys(table)),
  ...apart,
];
