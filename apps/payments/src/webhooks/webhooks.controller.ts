import { Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiHeader } from '@nestjs/swagger';
import { notFound } from '@jatigi/kernel';
import type { Clock } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { InjectClock, InjectConfig } from '@jatigi/platform-service';
import type { PaymentsConfig } from '../config';
import { WebhookAnswer, WebhookBody } from '../payments/payment.documentation';
import { readProviderEvent } from './provider-event';
import { SettleCharge } from './settle-charge';
import type { Settlement } from './settle-charge';
import { verifySignature } from './signature';

interface SignedRequest {
  rawBody?: Buffer;
}

/** Where providers tell us what happened. Nobody signs in here: the signature over the raw body is the credential. */
@Controller('v1/payments/webhooks')
export class WebhooksController {
  constructor(
    private readonly settleCharge: SettleCharge,
    @InjectConfig() private readonly config: PaymentsConfig,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post(':provider')
  @HttpCode(200)
  @Permit('payments.webhook.receive', { public: true })
  @ApiHeader({ name: 'Jatigi-Signature', required: true, description: 't=<unix seconds>,v1=<hex HMAC-SHA256>' })
  @ApiBody({ type: WebhookBody })
  @Answers({ type: WebhookAnswer, description: 'Heard, also when it was heard before or fits nothing' }, 401, 404)
  async receive(
    @Ctx() context: RequestContext,
    @Param('provider') provider: string,
    @Headers('jatigi-signature') signature: string | undefined,
    @Req() request: SignedRequest,
  ): Promise<{ outcome: Settlement }> {
    if (provider !== this.config.PROVIDER_NAME) throw notFound('This provider');
    const rawBody = request.rawBody ?? Buffer.alloc(0);
    verifySignature(this.config.PROVIDER_SECRET, rawBody, signature, this.clock.now());
    return { outcome: await this.settleCharge.execute(provider, readProviderEvent(rawBody), context.requestId) };
  }
}
