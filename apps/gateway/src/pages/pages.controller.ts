import { notFound } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { InjectConfig } from '@jatigi/platform-service';
import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { GatewayConfig } from '../config';
import { docsPage } from './docs-page';
import { docsRoutesPage, operationsOf } from './docs-routes-page';
import { docsTrialPage } from './docs-trial-page';
import type { DocsView } from './docs-view';
import { examples } from './examples';
import { OpenApiCollector } from './openapi-collector';
import { pagePolicy } from './page-policy';
import photo from './photo.json';

const html = 'text/html; charset=utf-8';

/** The few pages of the gateway itself: what the API is, and requests to try it with. */
@ApiExcludeController()
@Controller('docs')
export class PagesController {
  constructor(
    private readonly openApi: OpenApiCollector,
    @InjectConfig() private readonly config: GatewayConfig,
  ) {}

  @Get()
  @Permit('gateway.pages', { public: true })
  @Header('content-type', html)
  async docs(@Query('lang') language: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return docsPage(await this.openApi.document(), this.view(reply, language));
  }

  @Get('routes/:service')
  @Permit('gateway.pages', { public: true })
  @Header('content-type', html)
  async routes(
    @Param('service') service: string,
    @Query('lang') language: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const document = await this.openApi.document();
    if (operationsOf(document, service).length === 0) throw notFound('This service');
    return docsRoutesPage(document, service, this.view(reply, language));
  }

  @Get('try/:scenario')
  @Permit('gateway.pages', { public: true })
  @Header('content-type', html)
  trial(
    @Param('scenario') name: string,
    @Query('lang') language: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    const scenario = examples.scenarios.find((one) => one.name === name);
    if (!scenario) throw notFound('This scenario');
    return docsTrialPage(scenario, this.view(reply, language), this.config.PUBLIC_URL);
  }

  /** What the uploads of the trials send. */
  @Get('photo.jpg')
  @Permit('gateway.pages', { public: true })
  photo(): StreamableFile {
    return new StreamableFile(Buffer.from(photo.jpeg, 'base64'), { type: 'image/jpeg' });
  }

  private view(reply: FastifyReply, language: unknown): DocsView {
    const { nonce, policy } = pagePolicy();
    reply.header('content-security-policy', policy).header('cache-control', 'no-store');
    return { language: language === 'en' ? 'en' : 'fr', isDemo: this.config.NODE_ENV === 'development', nonce };
  }
}
