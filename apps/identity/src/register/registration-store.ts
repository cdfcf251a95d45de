import { Injectable } from '@nestjs/common';
import type { Registration } from '@jatigi/identity-domain';
import { FieldKeys } from '@jatigi/platform-keys';
import { CaseStore } from '../cases/case-store';
import { registrationKind } from './registration-kind';

/** Loads and saves registrations with their files, histories and events, in the caller's transaction. */
@Injectable()
export class RegistrationStore extends CaseStore<Registration> {
  constructor(keys: FieldKeys) {
    super(keys, registrationKind);
  }
}
