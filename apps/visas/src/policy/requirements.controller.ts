import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Choice, CountryField, Ctx, DateField, IntField, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import {
  journeyPurposes,
  outcomeWords,
  processingClasses,
  travelDocumentKinds,
  visasRules,
} from '@jatigi/visas-domain';
import type { Entries, JourneyPurpose, ProcessingClass, TravelDocumentKind } from '@jatigi/visas-domain';
import { ask, policyInForce } from './active-policy';

export class RequirementsQuery {
  @CountryField({ description: 'Nationality of the travel document' })
  nationality!: string;
  @CountryField({ description: 'Country of residence' })
  residence!: string;
  @Choice(travelDocumentKinds)
  travelDocument!: TravelDocumentKind;
  @Choice(journeyPurposes)
  purpose!: JourneyPurpose;
  @DateField({ example: '2027-01-10' })
  arrival!: PlainDate;
  @DateField({ example: '2027-02-08' })
  departure!: PlainDate;
  @DateField({ optional: true, example: '1990-08-12' })
  birthDate?: PlainDate;
  @IntField({ optional: true, min: 0, max: 2, example: 1, description: '1, 2, or 0 for many' })
  entries?: Entries;
  @Text({ optional: true, max: 20, pattern: /^[A-Z0-9]+$/, example: 'V03S' })
  visaType?: string;
  @Choice(processingClasses, { optional: true })
  processing?: ProcessingClass;
}

function invalid(field: string, code: string, detail: string): DomainError {
  return new DomainError({ code, kind: 'invalid', detail, errors: [{ pointer: `/${field}`, code, detail }] });
}

function theDatesMakeSense({ arrival, departure }: RequirementsQuery, today: PlainDate): void {
  if (departure < arrival) throw invalid('departure', 'journey-reversed', 'The departure lies before the arrival.');
  if (arrival < today) throw invalid('arrival', 'arrival-in-the-past', 'The arrival lies in the past.');
}

/** "What do I need?", for anybody. */
@ApiTags('visas: public')
@Controller('v1/visas/requirements')
export class RequirementsController {
  constructor(private readonly transactions: Transactions) {}

  @Get()
  @Permit('visas.requirements.read', { public: true })
  @Answers({ description: 'What the policy in force asks for, and every rule that says so' }, 422)
  requirements(@Ctx() context: RequestContext, @Query() query: RequirementsQuery) {
    return this.transactions.read(context, async (tx) => {
      authorize(visasRules, tx.actor, 'visas.requirements.read');
      const inForce = await policyInForce(tx);
      theDatesMakeSense(query, inForce.today);
      const answer = ask(inForce, query);
      return { ...answer, words: outcomeWords[answer.outcome] };
    });
  }
}
