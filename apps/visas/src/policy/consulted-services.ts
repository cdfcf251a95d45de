import { Injectable } from '@nestjs/common';
import type { Tx } from '@jatigi/platform-persistence';
import { InjectConfig } from '@jatigi/platform-service';
import type { VisasConfig } from '../config';

/**
 * The services that a policy set may ask to be consulted. The one place to ask: until a register of them exists, they are
 * the codes of the setting `CONSULTED_SERVICES`; without it nobody knows them and none is refused.
 */
@Injectable()
export class ConsultedServices {
  constructor(@InjectConfig() private readonly config: Pick<VisasConfig, 'CONSULTED_SERVICES'>) {}

  codes(_tx: Tx): Promise<readonly string[] | undefined> {
    return Promise.resolve(this.config.CONSULTED_SERVICES);
  }
}
