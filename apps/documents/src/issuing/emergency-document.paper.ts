import { Inject, Injectable } from '@nestjs/common';
import { buildMrz } from '@jatigi/mrz';
import { InternalClient } from '@jatigi/platform-http';
import { etdContent } from '@jatigi/vds';
import { EmergencyDocumentLayout } from '../layout/emergency-document.layout';
import { Uploads } from '../vault/uploads';
import type { MadePaper, Paper } from './paper';
import { PaperPress } from './paper-press';
import type { Impression } from './paper-press';
import { IDENTITY_CLIENT } from './peers';
import { portraitOf } from './portrait';
import { PostNames } from './post-names';
import { printableEmergencyDocumentSchema } from './printable-emergency-document';
import type { PrintableEmergencyDocument } from './printable-emergency-document';

/** Emergency travel documents on a single sheet (9303-8), sealed with the profile that ICAO has for them. */
@Injectable()
export class EmergencyDocumentPaper implements Paper {
  readonly family = 'emergency-travel-document';

  constructor(
    @Inject(IDENTITY_CLIENT) private readonly identity: InternalClient,
    private readonly press: PaperPress,
    private readonly layout: EmergencyDocumentLayout,
    private readonly uploads: Uploads,
    private readonly posts: PostNames,
  ) {}

  async make(requestId: string, now: Date): Promise<MadePaper> {
    const document = await this.printable(requestId);
    const photo = await portraitOf((await this.uploads.readAsService(document.photo.uploadId)).bytes);
    const postNames = await this.posts.of(document.post);
    const impression: Impression = {
      family: this.family,
      post: document.post,
      withoutIndex: true,
      zone: ({ documentNumber }) => etdContent(zoneOf(document, documentNumber)),
      render: (paper, seal) =>
        this.layout.render({ ...paper, document, postNames, photo, mrz: zoneOf(document, paper.number) }, seal),
    };
    const printed = await this.press.print(impression, now);
    return { printed, post: document.post, holder: document.person.name, validUntil: document.validUntil };
  }

  private async printable(id: string): Promise<PrintableEmergencyDocument> {
    const path = `/internal/emergency-documents/${id}/printable`;
    return printableEmergencyDocumentSchema.parse(await this.identity.get<unknown>(path, { purpose: 'issuing' }));
  }
}

/** The number of the register is the one of the zone: nine characters (9303-8 Appendix B). */
function zoneOf({ person, validUntil }: PrintableEmergencyDocument, documentNumber: string): [string, string] {
  const lines = buildMrz('TD2', {
    documentCode: 'PU',
    issuer: 'MLI',
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    documentNumber,
    nationality: 'MLI',
    birthDate: person.birthDate.value,
    sex: person.sex,
    expiryDate: validUntil,
  });
  return lines as [string, string];
}
