import { Inject, Injectable } from '@nestjs/common';
import { InternalClient } from '@jatigi/platform-http';
import { refusalLetterContent } from '@jatigi/vds';
import { refusalLetter } from '../layout/letters/refusal-letter';
import { refusalLetterOf } from '../layout/letters/refusal-letter.view';
import { PaperCompiler } from '../layout/paper-compiler';
import { PaperLayout } from '../layout/paper-layout';
import type { MadePaper, Paper } from './paper';
import { PaperPress } from './paper-press';
import type { Impression, Marks } from './paper-press';
import { VISAS_CLIENT } from './peers';
import { printableRefusalSchema } from './printable-refusal';
import type { PrintableRefusal } from './printable-refusal';

/** Letters that tell an applicant why a visa was refused, and how to contest that. */
@Injectable()
export class RefusalLetterPaper implements Paper {
  readonly family = 'refusal-letter';

  constructor(
    @Inject(VISAS_CLIENT) private readonly visas: InternalClient,
    private readonly press: PaperPress,
    private readonly compiler: PaperCompiler,
  ) {}

  async make(applicationId: string, now: Date): Promise<MadePaper> {
    const path = `/internal/applications/${applicationId}/refusal-letter`;
    const refusal = printableRefusalSchema.parse(await this.visas.get<unknown>(path, { purpose: 'issuing' }));
    const printed = await this.press.print(this.impressionOf(refusal), now);
    return { printed, post: refusal.post, holder: refusal.person.name, validUntil: null };
  }

  /** The letter as it would be today, marked as a draft. */
  draft(refusal: PrintableRefusal, now: Date): Promise<Buffer> {
    return this.press.draft(this.impressionOf(refusal), now);
  }

  private impressionOf(refusal: PrintableRefusal): Impression {
    const layout = new PaperLayout(this.compiler, refusalLetter);
    return {
      family: this.family,
      post: refusal.post,
      language: refusal.language,
      zone: (marks) => zoneOf(refusal, marks),
      render: (paper, seal) => layout.render({ ...paper, letter: refusalLetterOf(refusal) }, seal),
    };
  }
}

const zoneOf = ({ reference, post, person, decidedOn, grounds }: PrintableRefusal, marks: Marks) =>
  refusalLetterContent({
    kind: 'refusal-letter',
    reference,
    post,
    surname: person.name.surname,
    givenNames: person.name.givenNames,
    birthDate: person.birthDate,
    decidedOn,
    codes: grounds.map(({ code }) => code).join(' '),
    ...marks,
  });
