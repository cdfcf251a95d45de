import { Permit } from '@jatigi/platform-auth';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { pagePolicy } from './page-policy';
import { docsPage } from './docs-page';
import { OpenApiCollector } from './openapi-collector';

const html = 'text/html; charset=utf-8';

/** The few pages of the gateway itself. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(private readonly openApi: OpenApiCollector) {}

  @Get('docs')
  @Permit('gateway.pages', { public: true })
  @Header('content-type', html)
  async docs(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { nonce, policy } = pagePolicy();
    reply.header('content-security-policy', policy);
    return docsPage(await this.openApi.document(), nonce);
  }
}
