import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CheckoutAnswer } from '../payments/payment.documentation';
import { StartCheckout, StartCheckoutDto } from './start-checkout';
import type { CheckoutResponse } from './start-checkout';

@Controller('v1/payments')
export class CheckoutsController {
  constructor(private readonly startCheckout: StartCheckout) {}

  @Post(':id/checkouts')
  @HttpCode(201)
  @Idempotent()
  @Permit('payments.checkout.start')
  @Answers(
    { status: 201, type: CheckoutAnswer, description: 'Where to send the payer' },
    401,
    403,
    404,
    409,
    412,
    422,
    503,
  )
  start(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: StartCheckoutDto): Promise<CheckoutResponse> {
    return this.startCheckout.execute(context, id, dto);
  }
}
