import { z } from 'zod';
import type { Aggregate } from './define-events';
import { event } from './define-events';
import { codeFrom, knownCode, postCode } from './fields';

const declaration: Aggregate = {
  kind: 'declaration',
  meaning: 'One birth on its way into the register of a post, from the declaration to the signature or the rejection',
};
const atPost = { post: postCode.describe('The post where the birth was declared') };
const officer = 'An officer of the post';

export const DeclarationMade = event(
  'declaration.made.v1',
  {
    of: declaration,
    begins: true,
    summary: 'A birth was declared at a post.',
    by: 'The officer who takes the declaration of a parent, a relative or a midwife (déclarant)',
    when: 'The facts are complete. Said again when a declaration that was given back for correction is made anew.',
    next: [
      'declaration.late-flagged.v1',
      'declaration.duplicate-suspected.v1',
      'declaration.verified.v1',
      'declaration.rejected.v1',
      'declaration.made.v1',
    ],
  },
  z.strictObject({
    ...atPost,
    kind: z.enum(['birth']).describe('What was declared; births only today'),
    late: z.boolean().describe('True when the legal delay (30 clear days) was over: a judgment has to come first'),
  }),
);
export const DeclarationLateFlagged = event(
  'declaration.late-flagged.v1',
  {
    of: declaration,
    summary: 'The declaration came after the legal delay: a judgment is needed.',
    by: 'The registry, by the law',
    when: 'Right after a declaration that is late. It waits for the judgment (jugement supplétif).',
    next: [
      'declaration.duplicate-suspected.v1',
      'declaration.verified.v1',
      'declaration.rejected.v1',
      'declaration.made.v1',
    ],
  },
  z.strictObject({
    ...atPost,
    daysLate: z.int().positive().describe('How many days after the end of the legal delay the birth was declared'),
  }),
);
export const DeclarationDuplicateSuspected = event(
  'declaration.duplicate-suspected.v1',
  {
    of: declaration,
    summary: 'The declaration looks like another one or like an act; an officer compares.',
    by: 'The registry, which compares every declaration with all centres’ declarations and acts',
    when: 'On declaring and again before signing, when there are candidates that nobody has looked at yet.',
    next: ['declaration.duplicate-suspected.v1', 'declaration.duplicate-resolved.v1', 'declaration.rejected.v1'],
  },
  z.strictObject({
    ...atPost,
    reasons: z
      .array(codeFrom('The registry’s comparison of births'))
      .min(1)
      .max(20)
      .describe(
        'What is alike and what differs, over all candidates (same-mother, names-alike, birth-date-near, age-shifted …); never the names or dates themselves',
      ),
    candidates: z.int().positive().describe('How many declarations or acts it looks like'),
  }),
);
export const DeclarationDuplicateResolved = event(
  'declaration.duplicate-resolved.v1',
  {
    of: declaration,
    summary: 'An officer said whether one suspicion is a duplicate.',
    by: officer,
    when: 'One candidate was compared. The declaration goes on when none is left open.',
    next: [
      'declaration.duplicate-suspected.v1',
      'declaration.duplicate-resolved.v1',
      'declaration.verified.v1',
      'declaration.rejected.v1',
      'declaration.made.v1',
    ],
  },
  z.strictObject({
    ...atPost,
    verdict: z
      .enum(['duplicate', 'not-duplicate'])
      .describe('duplicate: the same birth, this declaration is rejected; not-duplicate: another birth'),
  }),
);
export const DeclarationVerified = event(
  'declaration.verified.v1',
  {
    of: declaration,
    summary: 'An agent verified the declaration; another officer signs.',
    by: officer,
    when: 'The facts agree with the documents, or the judgment of a late birth was recorded.',
    next: ['declaration.duplicate-suspected.v1', 'declaration.rejected.v1'],
    leadsTo: ['act.signed.v1'],
  },
  z.strictObject({ ...atPost }),
);
export const DeclarationRejected = event(
  'declaration.rejected.v1',
  {
    of: declaration,
    summary: 'The declaration was rejected, with a reason.',
    by: officer,
    when: 'Before the signature. No act comes of it.',
    next: [],
  },
  z.strictObject({
    ...atPost,
    reason: knownCode(
      ...['duplicate', 'no-jurisdiction', 'not-proved', 'false-declaration', 'judgment-refused', 'other'],
    ).describe('Why; what was written beside it stays in the file'),
  }),
);

export type DeclarationMade = z.infer<typeof DeclarationMade.schema>;
export type DeclarationLateFlagged = z.infer<typeof DeclarationLateFlagged.schema>;
export type DeclarationDuplicateSuspected = z.infer<typeof DeclarationDuplicateSuspected.schema>;
export type DeclarationDuplicateResolved = z.infer<typeof DeclarationDuplicateResolved.schema>;
export type DeclarationVerified = z.infer<typeof DeclarationVerified.schema>;
export type DeclarationRejected = z.infer<typeof DeclarationRejected.schema>;
