import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, PageQuery, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { CopyCommands } from './copy-commands';
import { CopyDocuments } from './copy-documents';
import { CopyQueries } from './copy.queries';
import { OrderCopy } from './order-copy';
import { OrderCopyDto } from './order-copy.dto';

/** What a person does with her own orders of copies. */
@ApiTags('civil-registry: copies')
@Controller('v1/civil-registry/copy-requests')
export class CopyRequestsController {
  constructor(
    private readonly orders: OrderCopy,
    private readonly commands: CopyCommands,
    private readonly queries: CopyQueries,
    private readonly documents: CopyDocuments,
  ) {}

  @Post()
  @Permit('civil-registry.copy.order')
  @Idempotent()
  @Answers({ status: 201, description: 'The order, and what comes next' }, 400, 401, 422)
  order(@Ctx() context: RequestContext, @Body() dto: OrderCopyDto) {
    return this.orders.execute(context, dto);
  }

  @Get()
  @Permit('civil-registry.copy.list')
  @Answers({ description: 'Own orders, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('civil-registry.copy.read')
  @Answers({ description: 'The order, with allowedActions' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/history')
  @Permit('civil-registry.copy.read')
  @Answers({ description: 'What happened' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Put(':id/documents/:kind')
  @Permit('civil-registry.copy.attach')
  @TakesFile()
  @Answers({ description: 'The order, with this proof' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  attach(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.documents.attach(context, id, { kind, ...streamedBody(request) });
  }

  @Get(':id/documents/:kind')
  @Permit('civil-registry.copy.read')
  @Answers({ description: 'The bytes that were sent' }, 401, 403, 404, 503)
  proof(@Ctx() context: RequestContext, @Uuid() id: string, @Param('kind') kind: string) {
    return this.documents.proof(context, id, kind);
  }

  @Get(':id/document')
  @Permit('civil-registry.copy.read')
  @Answers({ description: 'The sealed copy, PDF; the first download delivers it' }, 401, 403, 404, 503)
  sealed(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.documents.sealed(context, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Permit('civil-registry.copy.withdraw')
  @Idempotent()
  @Answers({ description: 'The withdrawn order' }, 401, 404, 409, 412)
  withdraw(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.withdraw(context, id);
  }
}
