import { Injectable } from '@nestjs/common';
import type { PassportRequest } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import type { Tx } from '@jatigi/platform-persistence';
import { CaseStore } from '../cases/case-store';
import { passportKind } from './passport-kind';
import { outlookOf } from './passport-pace';

/** Loads and saves requests for passports; a loaded one knows what its post's calendar and past say. */
@Injectable()
export class PassportStore extends CaseStore<PassportRequest> {
  constructor(keys: FieldKeys) {
    super(keys, passportKind);
  }

  override async unseal(tx: Tx, request: PassportRequest): Promise<PassportRequest> {
    const whole = await super.unseal(tx, request);
    whole.outlook = await outlookOf(tx, whole);
    return whole;
  }

  override async insert(tx: Tx, request: PassportRequest): Promise<void> {
    await super.insert(tx, request);
    request.outlook = await outlookOf(tx, request);
  }
}
