import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid, UuidField } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { DoublePersonCommands } from './double-person-commands';
import { DoublePersonQueue, DoublePersonQueueQuery } from './double-person-queue';
import { DoublePersonQueries } from './double-person.queries';

export class ProposeMergeDto {
  @UuidField({ description: 'The person whose files both become; the other one is the former' })
  keep!: string;
}

/** Two persons of the register that may be one: one officer proposes, another decides, and both can take it back. */
@ApiTags('consular register: double persons')
@Controller('v1/identity/double-persons')
export class DoublePersonsController {
  constructor(
    private readonly queue: DoublePersonQueue,
    private readonly queries: DoublePersonQueries,
    private readonly commands: DoublePersonCommands,
  ) {}

  @Get('queues/:queue')
  @Permit('identity.double-person.queue')
  @Answers({ description: 'Pairs of your posts in this queue, and how many wait in each' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: DoublePersonQueueQuery) {
    return this.queue.page(context, name, query);
  }

  @Get(':id')
  @Permit('identity.double-person.read')
  @Answers({ description: 'Both persons with their files, and why they may be one' }, 400, 401, 403, 404)
  compare(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.compare(context, id);
  }

  @Post(':id/propose-merge')
  @HttpCode(200)
  @Permit('identity.double-person.propose-merge')
  @Idempotent()
  @Answers({ description: 'The pair, waiting for another officer' }, 400, 401, 403, 404, 409, 412, 422)
  propose(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { keep }: ProposeMergeDto) {
    return this.commands.propose(context, id, keep);
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Permit('identity.double-person.confirm')
  @Idempotent()
  @Answers({ description: 'One person: every file of the former is the kept person’s' }, 401, 403, 404, 409, 412, 422)
  confirm(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.confirm(context, id);
  }

  @Post(':id/reject')
  @HttpCode(200)
  @Permit('identity.double-person.reject')
  @Idempotent()
  @Answers({ description: 'The pair, suspected as before' }, 401, 403, 404, 409, 412)
  reject(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.say(context, id, 'reject', (pair, word) => pair.reject(word));
  }

  @Post(':id/not-the-same')
  @HttpCode(200)
  @Permit('identity.double-person.not-the-same')
  @Idempotent()
  @Answers({ description: 'Two persons; the register does not ask again' }, 401, 403, 404, 409, 412)
  notTheSame(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.say(context, id, 'not-the-same', (pair, word) => pair.dismiss(word));
  }

  @Post(':id/propose-undo')
  @HttpCode(200)
  @Permit('identity.double-person.propose-undo')
  @Idempotent()
  @Answers({ description: 'The merge, waiting for another officer to undo it' }, 401, 403, 404, 409, 412)
  proposeUndo(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.say(context, id, 'propose-undo', (pair, word) => pair.proposeUndo(word));
  }

  @Post(':id/confirm-undo')
  @HttpCode(200)
  @Permit('identity.double-person.confirm-undo')
  @Idempotent()
  @Answers({ description: 'Two persons again, every file back where it was' }, 401, 403, 404, 409, 412)
  confirmUndo(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.confirmUndo(context, id);
  }

  @Post(':id/reject-undo')
  @HttpCode(200)
  @Permit('identity.double-person.reject-undo')
  @Idempotent()
  @Answers({ description: 'The merge stays' }, 401, 403, 404, 409, 412)
  rejectUndo(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.commands.say(context, id, 'reject-undo', (pair, word) => pair.rejectUndo(word));
  }
}
