import { Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { identityRules } from '@jatigi/identity-domain';
import { authorize, notFound, uuidv7 } from '@jatigi/kernel';
import { Choice, ListOf, Nested, Text } from '@jatigi/platform-http';
import { Transactions } from '@jatigi/platform-persistence';
import type { RequestContext } from '@jatigi/platform-persistence';
import { ArrayMinSize } from 'class-validator';

const coordinate = { pattern: /^[A-Za-z0-9_-]{43}$/, example: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU' };

/** A public key. A private half (`d`) is an unknown field: it is refused, and never stored. */
export class PublicKeyDto {
  @Choice(['EC'])
  kty!: 'EC';

  @Choice(['P-256'])
  crv!: 'P-256';

  @Text(coordinate)
  x!: string;

  @Text(coordinate)
  y!: string;

  @Text({ max: 100, example: 'ministere-2027' })
  kid!: string;

  @Choice(['ES256'], { optional: true })
  alg?: 'ES256';

  @Choice(['sig'], { optional: true })
  use?: 'sig';
}

export class PublicKeysDto {
  @ListOf(() => PublicKeyDto, { max: 5 })
  @ArrayMinSize(1)
  keys!: PublicKeyDto[];
}

export class RegisterClientDto {
  @Text({ max: 100, example: 'Ministère de la sécurité' })
  name!: string;

  @Nested(() => PublicKeysDto)
  jwks!: PublicKeysDto;
}

export class MachineClientResponse {
  @ApiProperty({ format: 'uuid', description: 'client_id, and the person id that grants are given to' })
  clientId!: string;
  @ApiProperty({ example: 'Ministère de la sécurité' })
  name!: string;
  @ApiProperty({ enum: ['ACTIVE', 'DISABLED'] })
  state!: 'ACTIVE' | 'DISABLED';
}

/** Machine clients: known by their public keys only. What they may do is a grant, as for people. */
@Injectable()
export class RegisterClient {
  constructor(private readonly transactions: Transactions) {}

  execute(context: RequestContext, { name, jwks }: RegisterClientDto): Promise<MachineClientResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.register');
      const clientId = uuidv7();
      await tx.manager.query(
        'insert into machine_client (id, name, jwks, registered_by, registered_at) values ($1, $2, $3, $4, $5)',
        [clientId, name, JSON.stringify(jwks), tx.actor.personId, tx.now],
      );
      return { clientId, name, state: 'ACTIVE' };
    });
  }

  /** No new token from the commit on; tokens already given end within five minutes. @throws 404 */
  disable(context: RequestContext, clientId: string): Promise<MachineClientResponse> {
    return this.transactions.run(context, async (tx) => {
      authorize(identityRules, tx.actor, 'identity.client.register');
      const [rows] = (await tx.manager.query(
        'update machine_client set disabled_at = coalesce(disabled_at, $2) where id = $1 returning name',
        [clientId, tx.now],
      )) as [Array<{ name: string }>, number];
      if (!rows[0]) throw notFound('This client');
      return { clientId, name: rows[0].name, state: 'DISABLED' };
    });
  }
}
