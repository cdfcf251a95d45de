import { printDocumentNumber } from '@jatigi/documents-domain';
import sharp from 'sharp';

import { eVisaTemplate } from './e-visa.template';
import type { PaperCompiler } from './paper-compiler';

/** Everything that stands on the paper. Dates are `YYYY-MM-DD`; a birth date may lack its day or month. */
export interface EVisaPaper {
  number: string;
  holder: {
    surname: string;
    givenNames: string;
    birthDate: string;
    sex: 'M' | 'F' | 'X';
    nationality: string;
    passportNumber: string;
    passportIssuer: string;
    passportExpiry: string;
  };
  visaType: string;
  /** 0 = multiple */
  entries: number;
  stayDays: number;
  validFrom: string;
  validUntil: string;
  issued: string;
  authority: string;
  mrz: readonly [string, string];
  /** address of the public verification of this number */
  link: string;
  /** C and CN of the signer certificate */
  signer: string;
  /** made under a test authority: said on the paper, loudly */
  test: boolean;
  /** drawn before anybody decided: number and signer are empty, and where the codes will stand are empty frames */
  draft?: true;
}

/** Day first, as it is read in French and cannot be mistaken in English. */
const shown = (date: string): string => date.split('-').reverse().join('.');
const ENTRIES: Readonly<Record<number, string>> = { 0: 'multiples / multiple', 1: 'une / one', 2: 'deux / two' };

const DRAFT = 'PROJET';

function inputsOf(paper: EVisaPaper, sealWidth: number): Record<string, unknown> {
  const { holder, draft = false } = paper;
  return {
    ...holder,
    birthDate: shown(holder.birthDate) || '–',
    givenNames: holder.givenNames || '–',
    passportExpiry: shown(holder.passportExpiry),
    printedNumber: draft ? DRAFT : printDocumentNumber(paper.number),
    issuedParts: paper.issued.split('-').map(Number),
    visaType: paper.visaType,
    entries: ENTRIES[paper.entries] ?? String(paper.entries),
    stay: `${paper.stayDays} jours / days`,
    validFrom: shown(paper.validFrom),
    validUntil: shown(paper.validUntil),
    issued: shown(paper.issued),
    authority: paper.authority,
    mrz: paper.mrz,
    link: paper.link,
    shownLink: paper.link.replace(/^https?:\/\//, ''),
    signer: draft ? DRAFT : paper.signer,
    sealWidth: sealWidth.toFixed(2),
    test: paper.test,
    draft,
  };
}

const NOBODY: EVisaPaper = {
  number: 'MLV0000000000J',
  holder: {
    surname: 'A',
    givenNames: 'A',
    birthDate: '2000-01-01',
    sex: 'X',
    nationality: 'UTO',
    passportNumber: '0',
    passportIssuer: 'UTO',
    passportExpiry: '2000-01-01',
  },
  visaType: 'V',
  entries: 1,
  stayDays: 1,
  validFrom: '2000-01-01',
  validUntil: '2000-01-01',
  issued: '2000-01-01',
  authority: 'A',
  mrz: ['V<'.padEnd(36, '<'), '0'.padEnd(36, '<')],
  link: 'http://localhost/v1/documents/verifications/MLV0000000000J',
  signer: 'UT00',
  test: true,
};

/** Lays out an e-visa. */
export class EVisaLayout {
  constructor(private readonly compiler: PaperCompiler) {}

  /**
   * The page as a tagged PDF/A-2a with embedded fonts.
   * @param photo JPEG, 35 × 45 mm
   * @throws Error with the compiler's words when the layout fails
   */
  render(paper: EVisaPaper, photo: Buffer, seal: Uint8Array): Buffer {
    const pictures = { link: paper.link, seal, photo, draft: paper.draft };
    return this.compiler.render(eVisaTemplate, pictures, (width) => inputsOf(paper, width));
  }

  /** Prints a page for nobody, so that the first applicant does not wait for fonts and code to load. */
  async warmUp(): Promise<void> {
    const background = '#fff';
    const blank = await sharp({ create: { width: 35, height: 45, channels: 3, background } })
      .jpeg()
      .toBuffer();
    this.render(NOBODY, blank, new Uint8Array(150).fill(0xdc));
  }
}
