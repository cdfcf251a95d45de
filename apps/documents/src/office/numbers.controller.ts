import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ReadNumbers } from './read-numbers';
import type { NumberStocks } from './read-numbers';

/** Stock of numbers of documents. */
@ApiTags('documents: register')
@Controller('v1/documents/numbers')
export class NumbersController {
  constructor(private readonly numbers: ReadNumbers) {}

  @Get()
  @Permit('documents.number.read')
  @Answers({ description: 'Each family of numbers: how many can be, were given and are left' }, 401, 403)
  stocks(@Ctx() context: RequestContext): Promise<NumberStocks> {
    return this.numbers.stocks(context);
  }
}
