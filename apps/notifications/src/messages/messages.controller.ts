import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { AcceptMessage, AcceptMessageDto } from './accept-message';
import type { AcceptedMessage } from './accept-message';

/** For other services only; the gateway never routes here. */
@Controller('internal/messages')
export class MessagesController {
  constructor(private readonly acceptMessage: AcceptMessage) {}

  @Post()
  @HttpCode(202)
  @Permit('notifications.message.accept', { service: true })
  @Answers({ status: 202, description: 'Kept; it will be sent' }, 401, 403)
  accept(@Ctx() context: RequestContext, @Body() dto: AcceptMessageDto): Promise<AcceptedMessage> {
    return this.acceptMessage.execute(context, dto);
  }
}
