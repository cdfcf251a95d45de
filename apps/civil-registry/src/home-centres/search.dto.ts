import { Choice, DateField, IntField, ListOf, Nested, PageQuery } from '@jatigi/platform-http';
import { ProposeNoteDto } from '../acts/act.dto';
import { FactsFields } from '../declarations/facts.dto';

export class SearchQuery extends PageQuery {
  @Choice(['open', 'closed'], { optional: true, description: 'open when absent' })
  state?: 'open' | 'closed';
}

/** The act as the register at home has it, under its own number. */
export class AnswerSearchDto {
  @IntField({ min: 1900, max: 2200, example: 1987, description: 'Year of the register' })
  year!: number;
  @IntField({ min: 1, max: 999_999, example: 214, description: 'Number of the act in that register' })
  number!: number;
  @Nested(() => FactsFields)
  facts!: FactsFields;
  @ListOf(() => ProposeNoteDto, { optional: true, max: 10, description: 'What stands in the margin, in order' })
  notes?: ProposeNoteDto[];
  @DateField({ optional: true, example: '1987-03-02' })
  declaredOn?: string;
  @DateField({ optional: true, example: '1987-03-02' })
  signedOn?: string;
}

const reasons = ['not-in-register', 'register-lost', 'references-insufficient'] as const;

export class NotFoundDto {
  @Choice(reasons)
  reason!: (typeof reasons)[number];
}
