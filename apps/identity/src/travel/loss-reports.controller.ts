import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, PageQuery, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { PostPageQuery } from '../cases/case-queue';
import { CheckLostDocument } from './check-lost-document';
import { LossReportCommands, LossReportQueries, LossReportQueue } from './loss-report-cases';
import { CheckLostDocumentDto, dayOf, FoundDto, ReportLossDto } from './loss-report.dto';
import { LossReportReceipt } from './loss-report-receipt';
import { ReportLoss } from './report-loss';

/** Documents that were lost or stolen: reported by the person, or at the counter. */
@ApiTags('loss reports')
@Controller('v1/identity/loss-reports')
export class LossReportsController {
  constructor(
    private readonly reports: ReportLoss,
    private readonly commands: LossReportCommands,
    private readonly queries: LossReportQueries,
    private readonly queue: LossReportQueue,
    private readonly receipts: LossReportReceipt,
  ) {}

  @Post()
  @Permit('identity.loss-report.report')
  @Idempotent()
  @Answers({ status: 201, description: 'The document is invalid from now on' }, 400, 401, 403, 404, 409, 422)
  report(@Ctx() context: RequestContext, @Body() dto: ReportLossDto) {
    return this.reports.execute(context, dto);
  }

  @Get()
  @Permit('identity.loss-report.list')
  @Answers({ description: 'Own reports, newest first' }, 401)
  own(@Ctx() context: RequestContext, @Query() query: PageQuery) {
    return this.queries.own(context, query);
  }

  @Get('queues/:queue')
  @Permit('identity.loss-report.queue')
  @Answers({ description: 'Reports made at your posts' }, 400, 401, 403, 404)
  page(@Ctx() context: RequestContext, @Param('queue') name: string, @Query() query: PostPageQuery) {
    return this.queue.page(context, name, query);
  }

  @Get(':id')
  @Permit('identity.loss-report.read')
  @Answers({ description: 'The report, with allowedActions' }, 401, 403, 404)
  one(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.one(context, id);
  }

  @Get(':id/history')
  @Permit('identity.loss-report.read')
  @Answers({ description: 'What happened' }, 401, 403, 404)
  history(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.queries.history(context, id);
  }

  @Get(':id/receipt')
  @Permit('identity.loss-report.read')
  @Answers({ description: 'The sealed receipt, PDF' }, 401, 403, 404, 503)
  receipt(@Ctx() context: RequestContext, @Uuid() id: string) {
    return this.receipts.paper(context, id);
  }

  @Post(':id/found')
  @HttpCode(200)
  @Permit('identity.loss-report.find')
  @Idempotent()
  @Answers({ description: 'The document turned up; it stays invalid' }, 400, 401, 404, 409, 412, 422)
  found(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: FoundDto) {
    return this.commands.atEitherSide(context, id, {
      verb: 'find',
      change: (report, { by, moment }) => report.find(dayOf(dto), by, moment),
    });
  }
}

/** What the border asks. A POST, so that no number stands in an address or a log. */
@ApiTags('border')
@Controller('v1/identity/lost-documents')
export class LostDocumentsController {
  constructor(private readonly checks: CheckLostDocument) {}

  @Post('check')
  @HttpCode(200)
  @Permit('identity.lost-document.check')
  @Answers({ description: 'Whether this document was reported lost or stolen' }, 400, 401, 403)
  check(@Ctx() context: RequestContext, @Body() dto: CheckLostDocumentDto) {
    return this.checks.execute(context, dto);
  }
}
