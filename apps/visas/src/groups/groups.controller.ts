import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, PageQuery, streamedBody, TakesFile, Uuid } from '@jatigi/platform-http';
import type { StreamedRequest } from '@jatigi/platform-http';
import { requireIfMatch } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { StartApplicationDto } from '../applications/application.dto';
import { StartApplication } from '../applications/start-application';
import { GroupCommands } from './group-commands';
import { ChangeGroupDto, GroupFilesQuery, JoinGroupDto, StartGroupDto } from './group.dto';
import { GroupQueries } from './group.queries';
import { ShareDocument } from './share-document';

/** Families, groups and delegations: one person makes the files, what is common is said once. */
@ApiTags('visas: groups')
@Controller('v1/visas/groups')
export class GroupsController {
  constructor(
    private readonly commands: GroupCommands,
    private readonly queries: GroupQueries,
    private readonly sharer: ShareDocument,
    private readonly starter: StartApplication,
  ) {}

  @Post()
  @Permit('visas.application.start')
  @Idempotent()
  @Answers({ status: 201, description: 'The group' }, 401, 404, 409, 422)
  start(@Ctx() context: RequestContext, @Body() dto: StartGroupDto) {
    return this.commands.start(context, dto);
  }

  @Get()
  @Permit('visas.application.list')
  @Answers({ description: 'Groups that you made, the newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get(':id')
  @Permit('visas.application.read')
  @Answers({ description: 'The group: host, shared documents, how many files wait where' }, 401, 403, 404)
  group(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.group(context, id);
  }

  @Patch(':id')
  @Permit('visas.application.edit')
  @Answers({ description: 'The changed group' }, 401, 404, 412, 428)
  change(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ChangeGroupDto) {
    requireIfMatch(context);
    return this.commands.change(context, id, dto);
  }

  @Put(':id/documents/:kind')
  @Permit('visas.application.attach')
  @TakesFile()
  @Answers({ description: 'The group, with this document' }, 401, 404, 409, 410, 412, 413, 415, 422, 428, 503)
  share(
    @Ctx() context: RequestContext,
    @Uuid() id: string,
    @Param('kind') kind: string,
    @Req() request: StreamedRequest,
  ) {
    requireIfMatch(context);
    return this.sharer.execute(context, id, { kind, ...streamedBody(request) });
  }

  @Get(':id/files')
  @Permit('visas.application.read')
  @Answers({ description: 'Its files that you may see, in the order in which they were begun' }, 401, 403, 404)
  files(@Ctx() context: RequestContext, @Uuid() id: string, @Query() query: GroupFilesQuery) {
    return this.queries.files(context, id, query);
  }

  @Post(':id/files')
  @Permit('visas.application.start')
  @Idempotent()
  @Answers(
    { status: 201, description: 'A draft in the group; the journey of its newest file where none is sent' },
    401,
    404,
    422,
  )
  startFile(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: StartApplicationDto) {
    return this.starter.inGroup(context, id, dto);
  }
}

/** Which group a file belongs to. */
@ApiTags('visas: groups')
@Controller('v1/visas/applications/:id')
export class GroupMembershipController {
  constructor(private readonly commands: GroupCommands) {}

  @Post('join-group')
  @HttpCode(200)
  @Permit('visas.application.edit')
  @Idempotent()
  @Answers({ description: 'The file, in the group' }, 401, 404, 409, 412, 422)
  join(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { group }: JoinGroupDto) {
    return this.commands.joinGroup(context, id, group);
  }

  @Post('leave-group')
  @HttpCode(200)
  @Permit('visas.application.edit')
  @Idempotent()
  @Answers({ description: 'The file, in no group' }, 401, 404, 409, 412, 422)
  leave(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.leaveGroup(context, id);
  }
}
