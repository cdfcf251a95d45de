import { kept, pagesOf, textOf } from '../../test/pdf-text';
import { printableReportSample } from '../../test/sample-travel';
import { printableLossReportSchema } from '../issuing/printable-loss-report';
import { LossReceiptLayout } from './loss-receipt.layout';
import { PaperCompiler } from './paper-compiler';

const layout = new LossReceiptLayout(new PaperCompiler());
const seal = new Uint8Array(260).fill(0xdc);
const sample = printableReportSample();

function print(over: object = {}, test = true): Buffer {
  const report = printableLossReportSchema.parse({ ...sample, ...over });
  const link = 'http://127.0.0.1:4000/fr/verify/MLL0123456789P';
  const postName = 'Ambassade du Mali à Berlin';
  return layout.render(
    { number: 'MLL0123456789P', postName, issuedOn: '2026-11-28', link, signer: 'MLT1', test, report },
    seal,
  );
}

describe('the receipt of a loss or theft', () => {
  it('says who reported which document, and that it stays invalid', async () => {
    const pdf = kept('recepisse-vol', print());
    expect(pdf.toString('latin1')).toContain('/MarkInfo');
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    for (const part of [
      'Ambassade du Mali à Berlin atteste',
      'a déclaré, le 28 novembre 2026, le vol du document',
      'Déclaration DP-2026-7K3M9',
      'MLL-01234-56789-P',
      'SANGARÉ',
      'Née le 17 mai 1990, à Kati (Mali)',
      'Passeport',
      'AA1234567',
      'Vol le 27 novembre 2026 – Gare centrale de Berlin (Allemagne)',
      '2026/1234',
      'n’est plus valable depuis le 28/11/2026',
      'même s’il est retrouvé',
      'ne remplace pas le passeport',
    ])
      expect(pages[0]).toContain(part);
    expect(pages[0]?.toLowerCase()).toContain('récépissé de déclaration de vol');
  });

  it('of a loss whose day is known in part, without police, stays on one page with the longest texts', async () => {
    const person = {
      ...sample.person,
      name: { surname: 'Ouattara-Coulibaly '.repeat(5).trim(), givenNames: 'Mariam Aïssata '.repeat(7).trim() },
      originalName: { surname: 'تراوري', givenNames: 'عائشة', script: 'Arab' },
      birthDate: { value: '1960', approximate: true },
      birthPlace: 'Sagabari-Kayes-Nioro '.repeat(5).trim(),
    };
    const over = {
      ...{ person, circumstance: 'lost', on: '2026-10', policeReference: undefined },
      ...{ place: 'quelque part entre la gare et l’aéroport '.repeat(3).trim() },
      document: { kind: 'emergency-travel-document', issuingCountry: 'MLI', number: 'LP4K7QZ92' },
    };
    const pages = await pagesOf(kept('recepisse-perte-long', print(over, false)));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Née vers 1960');
    expect(pages[0]).toContain('Perte en octobre 2026');
    expect(pages[0]).toContain('ne remplace pas le laissez-passer');
    expect(pages[0]).not.toMatch(/police 2026|DE TEST/);
  });

  it('calls a kind that came later a document, and shows data as text', async () => {
    const text = await textOf(print({ place: '#panic("x") *a* $1$', document: { ...sample.document, kind: 'x' } }));
    expect(text).toContain('#panic("x") *a* $1$');
    expect(text).toContain('ne remplace pas le document');
  });
});
