import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Permit } from '@jatigi/platform-auth';
import { Answers, Ctx, Idempotent, Uuid } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { MachineClientResponse, RegisterClient, RegisterClientDto } from './register-client';

@ApiTags('administration')
@Controller('v1/identity/machine-clients')
export class ClientsController {
  constructor(private readonly clients: RegisterClient) {}

  @Post()
  @Permit('identity.client.register')
  @Idempotent()
  @Answers({ description: 'The client, known by its public keys', status: 201, type: MachineClientResponse }, 401, 403)
  register(@Body() dto: RegisterClientDto, @Ctx() context: RequestContext): Promise<MachineClientResponse> {
    return this.clients.execute(context, dto);
  }

  @Post(':id/disable')
  @HttpCode(200)
  @Permit('identity.client.register')
  @Idempotent()
  @Answers({ description: 'The client, disabled: it gets no new token', type: MachineClientResponse }, 401, 403, 404)
  disable(@Uuid() id: string, @Ctx() context: RequestContext): Promise<MachineClientResponse> {
    return this.clients.disable(context, id);
  }
}
