import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { authorize, DomainError } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { visasRules } from '@jatigi/visas-domain';
import { ApplicationCommands } from '../applications/application-commands';
import type { Command } from '../applications/application-commands';
import { ExtendDto, TransferDto } from '../applications/application.dto';

const TRANSFER = 'visas.application.transfer';

/** Both posts must be the officer's: else a file could be pushed where nobody asked for it. @throws 422 `post-unknown` */
const transferTo = ({ post, reason }: TransferDto): Command => ({
  action: TRANSFER,
  change: (application, { tx, by, moment, inForce }) => {
    authorize(visasRules, tx.actor, TRANSFER, { post });
    if (!inForce.posts.some(({ code }) => code === post)) {
      const detail = 'No open post has this code.';
      const errors = [{ pointer: '/post', code: 'post-unknown', detail }];
      throw new DomainError({ code: 'post-unknown', kind: 'rule', detail, errors });
    }
    application.transfer(post, reason, by, moment);
  },
});

/** What changes the time that a file has, or who has it. */
@ApiTags('visas: post')
@Controller('v1/visas/applications/:id')
export class FileTimeController {
  constructor(private readonly commands: ApplicationCommands) {}

  @Post('extend')
  @HttpCode(200)
  @Permit('visas.application.extend')
  @Idempotent()
  @Answers({ description: 'The file, with more days of examination' }, 401, 403, 404, 409, 412, 422)
  extend(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { days, reason }: ExtendDto) {
    return this.commands.ofStaff(context, id, {
      action: 'visas.application.extend',
      change: (application, { by, moment }) => application.extend(days, reason, by, moment),
    });
  }

  @Post('transfer')
  @HttpCode(200)
  @Permit(TRANSFER)
  @Idempotent()
  @Answers({ description: 'The file, at the other post, with the time it had left' }, 401, 403, 404, 409, 412, 422)
  transfer(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: TransferDto) {
    return this.commands.ofStaff(context, id, transferTo(dto));
  }
}
