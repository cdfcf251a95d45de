import { sealBarcode } from './barcodes';
import { EVisaLayout } from './e-visa.layout';
import { PaperCompiler } from './paper-compiler';
import type { EVisaPaper } from './e-visa.layout';
import { photo } from '../../test/sample-data';

const paper: EVisaPaper = {
  number: 'MLV4K7QZ9D2MX7',
  holder: {
    surname: '#panic("no markup") *Kɔnɛ*',
    givenNames: '',
    birthDate: '1990-05',
    sex: 'F',
    nationality: 'SEN',
    passportNumber: 'C01X00T47',
    passportIssuer: 'SEN',
    passportExpiry: '2031-03-01',
  },
  visaType: 'V01S',
  entries: 0,
  stayDays: 30,
  validFrom: '2027-01-10',
  validUntil: '2027-04-09',
  issued: '2026-11-24',
  authority: 'Ambassade du Mali à Berlin',
  mrz: ['V<MLIKONE'.padEnd(36, '<'), 'C01X00T47X'.padEnd(36, '<')],
  link: 'http://127.0.0.1:4000/v1/documents/verifications/MLV4K7QZ9D2MX7',
  signer: 'MLT1',
  test: true,
};
const seal = new Uint8Array(150).map((_, i) => (i * 37) % 256);

describe('e-visa page', () => {
  it('is one tagged PDF/A-2a with embedded fonts, whatever the names hold', async () => {
    const layout = new EVisaLayout(new PaperCompiler());
    const pdf = layout.render(paper, await photo(), seal).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
    expect(pdf).toMatch(/\/Marked true/);
    expect(pdf).toMatch(/OCRB/);
    expect(pdf).toMatch(/LibertinusSerif-Bold/);
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
    expect(pdf.length).toBeLessThan(300_000);
  });

  it('is the same page for the same data, and leaves nothing of the last one behind', async () => {
    const layout = new EVisaLayout(new PaperCompiler());
    const picture = await photo();
    const first = layout.render(paper, picture, seal);
    layout.render({ ...paper, test: false, number: 'MLV0000000000J' }, picture, seal.slice(0, 120));
    expect(layout.render(paper, picture, seal).equals(first)).toBe(true);
  });

  it('modules of the seal are wider than ICAO asks (0.3386 mm)', () => {
    const { svg, widthMillimetres } = sealBarcode(seal);
    const modules = Number(/viewBox="0 0 (\d+)/.exec(svg.toString())?.[1]);
    expect(widthMillimetres / modules).toBeGreaterThan(0.34);
  });
});
