import type { FieldError } from '@jatigi/kernel';
import type { Words } from '../../words';
import type { PolicySet } from '../policy-set';

/** One thing that is wrong with a policy set, with every row that has a part in it. */
export interface PolicyFault {
  code: string;
  /** JSON Pointers to the rows that clash, in the order of the set. Never empty. */
  rows: string[];
  words: Words;
}

/** The lists of a set whose rows are dated rules. */
export const ruleLists = ['outcomes', 'competence', 'fees', 'documents', 'consultations', 'processing'] as const;
export type RuleList = (typeof ruleLists)[number];

export const fault = (code: string, rows: string[], [fr, en]: [string, string]): PolicyFault => ({
  code,
  rows,
  words: { fr, en },
});

/** One entry per row, so that each row of a table can show what is wrong with it; the set is the member `policy`. */
export const toRowErrors = (faults: readonly PolicyFault[]): FieldError[] =>
  faults.flatMap(({ code, rows, words }) => rows.map((row) => ({ pointer: `/policy${row}`, code, detail: words.en })));

/** Every dated rule with its pointer. */
export const rulesOf = (policy: PolicySet) =>
  ruleLists.flatMap((list) => policy[list].map((rule, at) => ({ list, rule, pointer: `/${list}/${at}` })));
