import type { WrittenRefusal } from './appeals/appeal';
import type { GrantTerms } from './decision';

/** The paper that follows when a second person decides as it is proposed, and what it says. */
export type ProposedPaper = { kind: 'e-visa'; terms: GrantTerms } | { kind: 'refusal-letter'; refusal: WrittenRefusal };
