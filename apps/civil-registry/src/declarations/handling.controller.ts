import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, NoBody, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { assignDeclaration } from './assign-declaration';
import { DeclarationCommands } from './declaration-commands';
import { AssignDto, RecordJudgmentDto, RejectDto } from './declaration.dto';
import { SignAct } from './sign-act';

/** What a post does with a declared birth: one person verifies, another signs. */
@ApiTags('civil-registry: post')
@Controller('v1/civil-registry/declarations/:id')
export class HandlingController {
  constructor(
    private readonly commands: DeclarationCommands,
    private readonly signer: SignAct,
  ) {}

  @Post('assign')
  @HttpCode(200)
  @Permit('civil-registry.declaration.assign')
  @Idempotent()
  @Answers({ description: 'The declaration, assigned' }, 401, 403, 404, 409, 412, 422)
  assign(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: AssignDto) {
    return this.commands.execute(context, id, assignDeclaration(dto));
  }

  @Post('verify')
  @HttpCode(200)
  @Permit('civil-registry.declaration.verify')
  @Idempotent()
  @Answers(
    { description: 'The verified declaration, waiting for the signature of another person' },
    401,
    403,
    404,
    409,
    412,
  )
  verify(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, {
      name: 'verify',
      change: (declaration, { by, moment }) => declaration.verify(by, moment),
    });
  }

  @Post('await-judgment')
  @HttpCode(200)
  @Permit('civil-registry.declaration.await-judgment')
  @Idempotent()
  @Answers({ description: 'The late declaration, waiting for the court' }, 401, 403, 404, 409, 412)
  awaitJudgment(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.commands.execute(context, id, {
      name: 'await-judgment',
      change: (declaration, { by, moment }) => declaration.awaitJudgment(by, moment),
    });
  }

  @Post('record-judgment')
  @HttpCode(200)
  @Permit('civil-registry.declaration.record-judgment')
  @Idempotent()
  @Answers({ description: 'The late declaration, verified by its judgment' }, 401, 403, 404, 409, 412, 422)
  recordJudgment(@Ctx() context: RequestContext, @Uuid() id: string, @Body() dto: RecordJudgmentDto) {
    return this.commands.execute(context, id, {
      name: 'record-judgment',
      change: (declaration, { by, moment }) => declaration.recordJudgment({ ...dto }, by, moment),
    });
  }

  @Post('reject')
  @HttpCode(200)
  @Permit('civil-registry.declaration.reject')
  @Idempotent()
  @Answers({ description: 'The rejected declaration' }, 401, 403, 404, 409, 412)
  reject(@Ctx() context: RequestContext, @Uuid() id: string, @Body() { reason, text }: RejectDto) {
    return this.commands.execute(context, id, {
      name: 'reject',
      change: (declaration, { by, moment }) => declaration.reject({ reason, text: text ?? null }, by, moment),
    });
  }

  @Post('sign')
  @HttpCode(200)
  @Permit('civil-registry.declaration.sign')
  @Idempotent()
  @Answers(
    { description: 'The declaration with its act, under the next number of the register' },
    401,
    403,
    404,
    409,
    412,
  )
  sign(@Ctx() context: RequestContext, @Uuid() id: string, @NoBody() _body: object) {
    return this.signer.execute(context, id);
  }
}
