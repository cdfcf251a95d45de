import { kept, pagesOf, textOf } from '../../test/pdf-text';
import { printableRegistrationSample } from '../../test/sample-registration';
import { photo } from '../../test/sample-data';
import { portraitOf } from '../issuing/portrait';
import { printableRegistrationSchema } from '../issuing/printable-registration';
import { PaperCompiler } from './paper-compiler';
import { RegistrationLayout } from './registration.layout';

const layout = new RegistrationLayout(new PaperCompiler());
const seal = new Uint8Array(230).fill(0xdc);
const sample = printableRegistrationSample();

function print(
  person: object = {},
  { test = true, photo = undefined as Buffer | undefined, responsible = undefined as object | undefined } = {},
): Buffer {
  const paper = {
    registration: printableRegistrationSchema.parse({
      ...sample,
      responsible,
      person: { ...sample.person, ...person },
    }),
    number: 'MLR0123456789P',
    postName: 'Ambassade du Mali à Berlin',
    issuedOn: '2026-11-28',
    link: 'http://127.0.0.1:4000/fr/verify/MLR0123456789P',
    signer: 'MLT1',
    test,
    photo,
  };
  return layout.render(paper, seal);
}

describe('the certificate of consular registration', () => {
  it('says who is registered where, under which number and until when, on one tagged page', async () => {
    const pdf = kept('consular-registration', print());
    expect(pdf.toString('latin1')).toContain('/MarkInfo');
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    const text = pages[0] as string;
    for (const part of [
      'Ambassade du Mali à Berlin',
      'attestation d’inscription',
      'C-4K7Q-Z9D2-7',
      'MLR-01234-56789-P',
      'TRAORÉ',
      'Ɲɛnɛba Awa',
      'Date de naissance 01/03/1990',
      'Kati (Mali)',
      'Nationalités Mali, Allemagne',
      'Infirmière',
      'Heidestraße 17',
      '10557 Berlin (Allemagne)',
      '28/11/2026',
      'Valable jusqu’au 28/11/2029',
      'document de test',
      '127.0.0.1:4000/fr/verify/MLR0123456789P',
    ])
      expect(text.toLowerCase()).toContain(part.toLowerCase());
    expect(text).toMatch(/[\u07C0-\u07FF]{4}/); // N'Ko
  });

  it('leaves out what is not known', async () => {
    const about = { originalName: undefined, occupation: undefined, sex: 'M', nationalities: ['MLI'] };
    const text = await textOf(print({ ...about, birthDate: { value: '1960', approximate: true } }));
    expect(text).not.toMatch(/écriture d’origine|Profession|Nationalités/);
    expect(text).toContain('Date de naissance vers 1960');
    expect(text).toContain('Nationalité Mali');
  });

  it('shows a name in Arabic from right to left, and no mark of a test on a real paper', async () => {
    const originalName = { surname: 'تراوري', givenNames: 'عائشة', script: 'Arab' };
    const text = await textOf(kept('consular-registration-arabic', print({ originalName }, { test: false })));
    expect(text).toMatch(/[\u0600-\u06FF\uFB50-\uFEFF]{4}/);
    expect(text).not.toMatch(/DE TEST|SPÉCIMEN/);
  });

  it('stays on one page with the longest texts', async () => {
    const long = {
      name: { surname: 'Ouattara-Coulibaly '.repeat(5).trim(), givenNames: 'Mariam Aïssata '.repeat(6).trim() },
      birthPlace: 'Sagabari-Kayes-Nioro '.repeat(5).trim(),
      nationalities: ['MLI', 'DEU', 'CAF', 'GBR'],
      occupation: 'chargée de mission '.repeat(6).trim(),
      address: {
        lines: 'Résidence des Acacias, bâtiment C\n'.repeat(4),
        city: 'Villeneuve-Saint-Georges',
        country: 'FRA',
      },
    };
    const portrait = await portraitOf(await photo());
    const pages = await pagesOf(kept('consular-registration-long', print(long, { photo: portrait })));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Villeneuve-Saint-Georges (France)');
  });

  it('shows the holder, and who is responsible for a ward', async () => {
    const portrait = await portraitOf(await photo());
    const responsible = { name: { surname: 'Keïta', givenNames: 'Aminata' }, number: 'C-1234-5678-9' };
    const pdf = kept('consular-registration-ward', print({}, { photo: portrait, responsible }));
    expect(pdf.toString('latin1')).toContain('/DCTDecode');
    expect(print().toString('latin1')).not.toContain('/DCTDecode');
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('Personne responsable Aminata KEÏTA N° consulaire C-1234-5678-9');
    expect(await textOf(print({}, { responsible: {} }))).toContain('Elle a justifié de sa responsabilité');
  });

  it('shows data as text, whatever it holds', async () => {
    const text = await textOf(print({ occupation: '#panic("x") *a* $1$ <script>' }));
    expect(text).toContain('#panic("x") *a* $1$ <script>');
  });
});
