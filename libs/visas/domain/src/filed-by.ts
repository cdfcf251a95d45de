import { DomainError } from '@jatigi/kernel';

/** Who filed an application in the applicant's name: a helper under a mandate, or an agent at a desk for a walk-in. */
export type FiledBy = { as: 'proxy'; personId: string } | { as: 'agent'; personId: string; post: string };

/** The desk that filed it: it works on the draft, which nobody else's draft ever lets a post do. */
export const deskOf = (filedBy: FiledBy | null): string | null => (filedBy?.as === 'agent' ? filedBy.post : null);

/** A desk files for the people of its own post. @throws 422 `post-not-competent` naming the one that is */
export function theDeskIsCompetent(filedBy: FiledBy | null, competent: string): void {
  const desk = deskOf(filedBy);
  if (desk === null || desk === competent) return;
  const fault = { code: 'post-not-competent', detail: `Another post is competent: ${competent}.` };
  const errors = [{ pointer: '/applicant/residence', ...fault }];
  throw new DomainError({ ...fault, kind: 'rule', errors, extra: { post: competent } });
}
