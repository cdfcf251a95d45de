import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { metricsText } from '@jatigi/platform-telemetry';
import { DataSource } from 'typeorm';
import type { ServiceConfig } from './definition';
import { Readiness } from './readiness';
import { InjectConfig } from './tokens';

interface ReplyLike {
  status(code: number): unknown;
}

/** What operators and orchestrators ask. None of it is routed by the gateway. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly readiness: Readiness,
    @InjectConfig() private readonly config: ServiceConfig,
  ) {}

  @Get('health/live')
  @Permit('platform.health', { public: true })
  live(): { live: true } {
    return { live: true };
  }

  @Get('health/ready')
  @Permit('platform.health', { public: true })
  async ready(@Res({ passthrough: true }) reply: ReplyLike): Promise<unknown> {
    const state = await this.readiness.state();
    if (!state.ready) reply.status(503);
    return state;
  }

  @Get('info')
  @Permit('platform.health', { public: true })
  async info(): Promise<unknown> {
    const migrations = (await this.dataSource.query('select name from migration order by id')) as Array<{
      name: string;
    }>;
    return {
      version: this.config.VERSION,
      commit: this.config.COMMIT,
      node: process.version,
      migrations: migrations.map(({ name }) => name),
    };
  }

  @Get('metrics')
  @Permit('platform.health', { public: true })
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  metrics(): Promise<string> {
    return metricsText();
  }
}
