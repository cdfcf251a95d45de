import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { documentsRules } from '@jatigi/documents-domain';
import { KEY_PROVIDER } from '@jatigi/documents-keys';
import type { KeyProvider } from '@jatigi/documents-keys';
import { authorize } from '@jatigi/kernel';
import { Permit } from '@jatigi/platform-auth';
import { Ctx, Text } from '@jatigi/platform-http';
import type { RequestContext } from '@jatigi/platform-persistence';
import { borderBundleStatement } from '@jatigi/vds';

class BorderBundleDto {
  @Text({ min: 64, max: 64, pattern: /^[0-9a-f]{64}$/, example: 'e3b0…b855', description: 'SHA-256 of the bundle' })
  sha256!: string;
}

/** Signs what visas gives to border desks: the keys stay here, and the content stays there (ADR-0048). */
@ApiExcludeController()
@Controller('internal/trust/border-bundles')
export class BorderBundlesController {
  constructor(@Inject(KEY_PROVIDER) private readonly keys: KeyProvider) {}

  @Post()
  @HttpCode(200)
  @Permit('documents.border-bundle.sign', { service: true })
  async sign(@Body() { sha256 }: BorderBundleDto, @Ctx() context: RequestContext): Promise<{ signature: string }> {
    authorize(documentsRules, context.actor, 'documents.border-bundle.sign');
    const signature = await this.keys.trust.bundleSigner.sign(borderBundleStatement(sha256));
    return { signature: Buffer.from(signature).toString('base64') };
  }
}
