import { notFound, decide, postsFor } from '@jatigi/kernel';
import type { Tx } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import type { ApplicationGroup, ApplicationState, VisaApplication } from '@jatigi/visas-domain';
import { toListItem, toSummary } from '../applications/application-answer';

const READ = 'visas.application.read';

export const isOwner = (tx: Tx, { ownerPersonId }: ApplicationGroup): boolean => tx.actor.personId === ownerPersonId;

/** Nobody but who made it changes a group. */
export const resourceOfGroup = ({ ownerPersonId }: ApplicationGroup) => ({ post: null, ownerPersonId });

/** Whoever may read one of its files may read the group. @throws 400 `purpose-missing`, 403, 404 */
export async function authorizeReading(tx: Tx, group: ApplicationGroup): Promise<void> {
  const rows = (await tx.manager.query(
    'select distinct post from visa_application where group_id = $1 and post is not null',
    [group.id],
  )) as Array<{ post: string }>;
  const seats = isOwner(tx, group) ? [null] : rows.map(({ post }) => post);
  const decisions = seats.map((post) => decide(visasRules, tx.actor, READ, { ...resourceOfGroup(group), post }));
  if (decisions.some(({ allow }) => allow)) return;
  const refused = decisions.find((decision) => !decision.allow);
  throw refused && !refused.allow ? refused.problem : notFound('This object');
}

/** The posts whose files this actor sees: of the owner every file, of an officer those of her posts. */
export const postsOfReader = (tx: Tx, group: ApplicationGroup): string[] | null =>
  isOwner(tx, group) ? null : postsFor(visasRules, tx.actor, READ);

/** How many files wait where: of those that the actor sees. */
async function statesOf(tx: Tx, id: string): Promise<Partial<Record<ApplicationState, number>>> {
  const rows = (await tx.manager.query(
    'select state, count(*)::int as files from visa_application where group_id = $1 group by state',
    [id],
  )) as Array<{ state: ApplicationState; files: number }>;
  return Object.fromEntries(rows.map(({ state, files }) => [state, files]));
}

export async function toGroupAnswer(tx: Tx, group: ApplicationGroup) {
  const { id, version, kind, details } = group;
  const { name, host = null } = details;
  return {
    id,
    version,
    kind,
    name,
    host,
    documents: group.sharedDocuments().map(({ kind: document, upload: { mediaType, size, at } }) => ({
      kind: document,
      upload: { mediaType, size, at },
    })),
    states: await statesOf(tx, id),
    createdAt: group.createdAt.toISOString(),
    updatedAt: group.updatedAt.toISOString(),
    allowedActions: isOwner(tx, group) ? ['edit', 'attach', 'start-file'] : [],
  };
}
export type GroupAnswer = Awaited<ReturnType<typeof toGroupAnswer>>;

const nameOf = ({ file: { applicant } }: VisaApplication) => ({
  surname: applicant.surname ?? null,
  givenNames: applicant.givenNames ?? null,
  birthDate: applicant.birthDate ?? null,
});

/** One file of the group, for whoever made it. */
export const toOwnLine = (application: VisaApplication, tx: Tx) => ({
  ...toListItem(application, { tx }),
  applicant: nameOf(application),
});

/** What the terms of a visa are measured by. */
const limitsOf = ({ assessment, file: { journey, travelDocument } }: VisaApplication) => ({
  visaTypes: assessment?.visaTypes ?? [],
  journey: { arrival: journey.arrival ?? null, departure: journey.departure ?? null },
  travelDocument: { expiresOn: travelDocument.expiresOn ?? null },
});

/** One file of the group, for an officer with a purpose: enough to propose the same for several. */
export const toStaffLine = (application: VisaApplication, tx: Tx) => ({
  ...toSummary(application, { tx }),
  applicant: nameOf(application),
  ...limitsOf(application),
});
export type GroupLine = ReturnType<typeof toOwnLine> | ReturnType<typeof toStaffLine>;
