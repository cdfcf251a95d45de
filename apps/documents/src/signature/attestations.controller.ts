import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { documentsRules } from '@jatigi/documents-domain';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Text } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';

import { signedData } from './signed-data';

export class AttestationDto {
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the file, hexadecimal' })
  digest!: string;
}

/** Detached signatures of the State over files that other services hand out: signing keys are here alone. */
@ApiExcludeController()
@Controller('internal/attestations')
export class AttestationsController {
  constructor(@Inject(KEY_PROVIDER) private readonly keys: KeyProvider) {}

  /** A CMS signature that `openssl cms -verify` reads, with its certificates inside. */
  @Post()
  @HttpCode(200)
  @Permit('documents.attestation.sign', { service: true })
  async sign(@Ctx() context: RequestContext, @Body() { digest }: AttestationDto): Promise<{ signature: string }> {
    authorize(documentsRules, context.actor, 'documents.attestation.sign');
    const signature = await signedData(Buffer.from(digest, 'hex'), this.keys.pdfSigner);
    return { signature: signature.toString('base64') };
  }
}
