import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ReadKeys } from './read-keys';
import type { KeyConsole } from './read-keys';

/** Keys are made and destroyed by the ceremony alone: here they are only looked at. */
@ApiTags('documents: keys')
@Controller('v1/documents/keys')
export class KeysController {
  constructor(private readonly keys: ReadKeys) {}

  @Get()
  @Permit('documents.key.read')
  @Answers(
    { description: 'State of keys, certificates, list of revoked ones and trust bundle; days left; alarms' },
    401,
    403,
  )
  console(@Ctx() context: RequestContext): Promise<KeyConsole> {
    return this.keys.console(context);
  }
}
