import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { Page } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ApproveGrant } from './approve-grant';
import { EndGrant, EndGrantDto } from './end-grant';
import { GrantResponse } from './grant.response';
import { GrantsQuery, GrantsResponse, ReadGrants } from './read-grants';
import { RequestGrant, RequestGrantDto } from './request-grant';

@ApiTags('grants')
@Controller('v1/identity/grants')
export class GrantsController {
  constructor(
    private readonly requestGrant: RequestGrant,
    private readonly approveGrant: ApproveGrant,
    private readonly endGrant: EndGrant,
    private readonly grants: ReadGrants,
  ) {}

  @Post()
  @Permit('identity.grant.request')
  @Idempotent()
  @Answers(
    { description: 'The grant, waiting for another administrator', status: 201, type: GrantResponse },
    401,
    403,
    422,
  )
  request(@Body() dto: RequestGrantDto, @Ctx() context: RequestContext): Promise<GrantResponse> {
    return this.requestGrant.execute(context, dto);
  }

  @Post(':id/approve')
  @HttpCode(200)
  @Permit('identity.grant.approve')
  @Idempotent()
  @Answers({ description: 'The grant, given', type: GrantResponse }, 401, 403, 404, 409, 412, 422)
  approve(@Uuid() id: string, @Ctx() context: RequestContext): Promise<GrantResponse> {
    return this.approveGrant.execute(context, id);
  }

  @Post(':id/end')
  @HttpCode(200)
  @Permit('identity.grant.end')
  @Idempotent()
  @Answers({ description: 'The grant, ended', type: GrantResponse }, 401, 403, 404, 409, 412)
  end(@Uuid() id: string, @Body() dto: EndGrantDto, @Ctx() context: RequestContext): Promise<GrantResponse> {
    return this.endGrant.execute(context, id, dto);
  }

  @Get()
  @Permit('identity.grant.read')
  @Answers({ description: 'Grants that this caller may see', type: GrantsResponse }, 401, 403)
  list(@Query() query: GrantsQuery, @Ctx() context: RequestContext): Promise<Page<GrantResponse>> {
    return this.grants.list(context, query);
  }

  @Get(':id')
  @Permit('identity.grant.read')
  @Answers({ description: 'One grant', type: GrantResponse }, 401, 403, 404)
  get(@Uuid() id: string, @Ctx() context: RequestContext): Promise<GrantResponse> {
    return this.grants.get(context, id);
  }
}
