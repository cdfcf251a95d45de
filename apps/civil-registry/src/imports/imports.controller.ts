import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, IntField, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ConfirmImport } from './confirm-import';
import { ImportQueries } from './import.queries';

export class ConfirmImportDto {
  @IntField({ optional: true, min: 1, example: 2, description: 'First line of the file; from the start when absent' })
  from?: number;
  @IntField({ optional: true, min: 1, example: 51, description: 'Last line of the file; to the end when absent' })
  to?: number;
}

/** An old register that a command has loaded: another person compares it with its images and makes it acts. */
@ApiTags('civil-registry: old registers')
@Controller('v1/civil-registry/imports')
export class ImportsController {
  constructor(
    private readonly queries: ImportQueries,
    private readonly confirmations: ConfirmImport,
  ) {}

  @Get()
  @Permit('civil-registry.import.read')
  @Answers({ description: 'Imports of your centres, the newest first' }, 400, 401, 403)
  page(@Ctx() context: RequestContext) {
    return this.queries.page(context);
  }

  @Get(':id')
  @Permit('civil-registry.import.read')
  @Answers({ description: 'Problems, gaps, and rows that wait to be compared' }, 400, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/rows/:line/scan')
  @Permit('civil-registry.import.read')
  @Answers({ description: 'The image of this row' }, 400, 401, 403, 404, 503)
  scan(@Ctx() context: RequestContext, @Uuid() id: string, @Param('line', ParseIntPipe) line: number) {
    return this.queries.scan(context, id, line);
  }

  @Post(':id/confirmations')
  @HttpCode(200)
  @Permit('civil-registry.import.confirm')
  @Idempotent()
  @Answers({ description: 'How many rows became acts, and how many wait' }, 400, 401, 403, 404, 409)
  confirm(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: ConfirmImportDto) {
    return this.confirmations.execute(context, id, dto);
  }
}
