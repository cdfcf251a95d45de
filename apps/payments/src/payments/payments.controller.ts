import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid, UuidField } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { PaymentAnswer, PaymentListAnswer } from './payment.documentation';
import { PaymentQueries } from './payment.queries';
import type { PaymentResponse } from './payment.response';
import { PayRefund, RefundDto } from './pay-refund';
import { CounterReceiptDto, RecordCounterReceipt } from './record-counter-receipt';

export class SubjectQuery {
  @UuidField({ description: 'The application the money is for' })
  subject!: string;
}

@Controller('v1/payments')
export class PaymentsController {
  constructor(
    private readonly queries: PaymentQueries,
    private readonly recordCounterReceipt: RecordCounterReceipt,
    private readonly payRefund: PayRefund,
  ) {}

  @Get()
  @Permit('payments.payment.read')
  @Answers({ type: PaymentListAnswer, description: 'What was asked for one application, newest first' }, 401, 403, 404)
  bySubject(@Ctx() context: RequestContext, @Query() query: SubjectQuery): Promise<{ items: PaymentResponse[] }> {
    return this.queries.bySubject(context, query.subject.toLowerCase());
  }

  @Get(':id')
  @Permit('payments.payment.read')
  @Answers({ type: PaymentAnswer, description: 'One amount due, with what this caller may do' }, 401, 403, 404)
  get(@Ctx() context: RequestContext, @Uuid() id: string): Promise<PaymentResponse> {
    return this.queries.get(context, id);
  }

  @Post(':id/counter-receipts')
  @HttpCode(201)
  @Idempotent()
  @Permit('payments.counter-receipt.record')
  @Answers(
    { status: 201, type: PaymentAnswer, description: 'Paid, with the receipt number' },
    401,
    403,
    404,
    409,
    412,
    422,
  )
  counterReceipt(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Body() dto: CounterReceiptDto,
  ): Promise<PaymentResponse> {
    return this.recordCounterReceipt.execute(context, id, dto);
  }

  @Post(':id/refunds')
  @HttpCode(201)
  @Idempotent()
  @Permit('payments.refund.pay')
  @Answers(
    { status: 201, type: PaymentAnswer, description: 'Refunded, with the refund number' },
    401,
    403,
    404,
    409,
    412,
    422,
  )
  refund(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: RefundDto): Promise<PaymentResponse> {
    return this.payRefund.execute(context, id, dto);
  }
}
