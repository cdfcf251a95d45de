import { DomainError } from '@jatigi/kernel';

/** Who filed an application in the applicant's name: a helper under a mandate, or an agent at a desk for a walk-in. */
export type FiledBy = { as: 'proxy'; personId: string } | { as: 'agent'; personId: string; post: string };

/** Whose hands a file is in where its applicant does not act herself. */
export interface InHands {
  filedBy: FiledBy | null;
  /** The post that acts for the traveller since whoever had made her file died. */
  handedTo: string | null;
}

/** The desk that acts for the traveller: it works on the draft, which nobody else's draft ever lets a post do. */
export const deskOf = ({ filedBy, handedTo }: InHands): string | null =>
  handedTo ?? (filedBy?.as === 'agent' ? filedBy.post : null);

/** A desk files for the people of its own post. @throws 422 `post-not-competent` naming the one that is */
export function theDeskIsCompetent(file: InHands, competent: string): void {
  const desk = deskOf(file);
  if (desk === null || desk === competent) return;
  const fault = { code: 'post-not-competent', detail: `Another post is competent: ${competent}.` };
  const errors = [{ pointer: '/applicant/residence', ...fault }];
  throw new DomainError({ ...fault, kind: 'rule', errors, extra: { post: competent } });
}
