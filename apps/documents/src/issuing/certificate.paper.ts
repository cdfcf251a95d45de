import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import { certificateContent } from '@jatigi/vds';
import { CertificateLayout } from '../layout/certificate.layout';
import type { MadePaper, Paper } from './paper';
import { PaperPress } from './paper-press';
import type { Impression, Marks } from './paper-press';
import { REGISTRY_CLIENT } from './peers';
import { PostNames } from './post-names';
import { printableCertificateSchema } from './printable-certificate';
import type { PrintableCertificate } from './printable-certificate';

/** Certificates of every kind that the policy of the registry declares. */
@Injectable()
export class CertificatePaper implements Paper {
  readonly family = 'certificate';

  constructor(
    @Inject(REGISTRY_CLIENT) private readonly registry: InternalClient,
    private readonly press: PaperPress,
    private readonly layout: CertificateLayout,
    private readonly posts: PostNames,
  ) {}

  /** @throws LayoutError when no layout is called as the policy says */
  async make(id: string, now: Date): Promise<MadePaper> {
    const certificate = await this.printable(id);
    const { act } = certificate.details;
    const centreName = act && (await this.posts.of(act.centre)).fr;
    const impression: Impression = {
      family: this.family,
      post: certificate.post,
      language: certificate.language,
      zone: (marks) => zoneOf(certificate, marks),
      render: (paper, seal) => this.layout.render({ ...paper, certificate, centreName }, seal),
    };
    const printed = await this.press.print(impression, now);
    return { printed, post: certificate.post, holder: certificate.person.name, validUntil: certificate.validUntil };
  }

  private async printable(id: string): Promise<PrintableCertificate> {
    const path = `/internal/certificates/${id}/printable`;
    return printableCertificateSchema.parse(await this.registry.get<unknown>(path, { purpose: 'issuing' }));
  }
}

const zoneOf = ({ kind, reference, post, validUntil, person }: PrintableCertificate, marks: Marks) =>
  certificateContent({
    kind: `certificate-${kind}`,
    reference,
    post,
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    birthDate: person.birthDate.value,
    ...marks,
    validUntil,
  });
