import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import { registrationContent } from '@jatigi/vds';
import { RegistrationLayout } from '../layout/registration.layout';
import { Uploads } from '../vault/uploads';
import type { MadePaper, Paper } from './paper';
import { PaperPress } from './paper-press';
import type { Impression, Marks } from './paper-press';
import { IDENTITY_CLIENT } from './peers';
import { portraitOf } from './portrait';
import { printableRegistrationSchema } from './printable-registration';
import type { PrintableRegistration } from './printable-registration';

/** Certificates of consular registration. */
@Injectable()
export class RegistrationPaper implements Paper {
  readonly family = 'registration';

  constructor(
    @Inject(IDENTITY_CLIENT) private readonly identity: InternalClient,
    private readonly press: PaperPress,
    private readonly layout: RegistrationLayout,
    private readonly uploads: Uploads,
  ) {}

  async make(registrationId: string, now: Date): Promise<MadePaper> {
    const registration = await this.printable(registrationId);
    const photo =
      registration.photo && (await portraitOf((await this.uploads.readAsService(registration.photo.uploadId)).bytes));
    const impression: Impression = {
      family: this.family,
      post: registration.post,
      language: registration.language,
      zone: (marks) => zoneOf(registration, marks),
      render: (paper, seal) => this.layout.render({ ...paper, registration, photo }, seal),
    };
    const printed = await this.press.print(impression, now);
    return { printed, post: registration.post, holder: registration.person.name, validUntil: registration.validUntil };
  }

  private async printable(id: string): Promise<PrintableRegistration> {
    const path = `/internal/registrations/${id}/printable`;
    return printableRegistrationSchema.parse(await this.identity.get<unknown>(path, { purpose: 'issuing' }));
  }
}

const zoneOf = ({ number, post, validUntil, person }: PrintableRegistration, marks: Marks) =>
  registrationContent({
    kind: 'consular-registration',
    consularNumber: number,
    post,
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    birthDate: person.birthDate.value,
    ...marks,
    validUntil,
  });
