import { kept, pagesOf, textOf } from '../../test/pdf-text';
import { printableCertificateSample } from '../../test/sample-certificate';
import { printableCertificateSchema } from '../issuing/printable-certificate';
import { CertificateLayout } from './certificate.layout';
import { LayoutError } from './layout-error';
import { PaperCompiler } from './paper-compiler';

const layout = new CertificateLayout(new PaperCompiler());
const seal = new Uint8Array(250).fill(0xdc);

function print(kind: 'residence' | 'life' | 'celibacy', person: object = {}, over: object = {}): Buffer {
  const sample = printableCertificateSample(kind);
  const certificate = printableCertificateSchema.parse({ ...sample, ...over, person: { ...sample.person, ...person } });
  const paper = {
    certificate,
    centreName: 'Centre principal d’état civil de Kati',
    number: 'MLC0123456789P',
    postName: 'Ambassade du Mali à Berlin',
    issuedOn: '2026-11-28',
    link: 'http://127.0.0.1:4000/fr/verify/MLC0123456789P',
    signer: 'MLT1',
    test: true,
  };
  return layout.render(paper, seal);
}
const man = { sex: 'M', name: { surname: 'Keïta', givenNames: 'Modibo' }, originalName: undefined };

describe('a certificate', () => {
  it('of residence says who certifies, whom, where she lives and until when, on one tagged page', async () => {
    const pdf = kept('certificate-residence', print('residence'));
    expect(pdf.toString('latin1')).toContain('/MarkInfo');
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    for (const part of [
      'CERTIFICAT DE RÉSIDENCE',
      'Nous, Consul de la République du Mali (Ambassade du Mali à Berlin), certifions que Madame Ɲɛnɛba Awa TRAORÉ',
      'née le 1er mars 1990 à Kati (Mali), infirmière, inscrite au registre consulaire sous le numéro C-4K7Q-Z9D2-7, réside',
      'Heidestraße 17 10557 Berlin (Allemagne)',
      'lui est délivré pour servir',
      'Valable jusqu’au 26/02/2027',
      'MLC-01234-56789-P',
      'DOCUMENT DE TEST',
      'Le Consul',
    ])
      expect(pages[0]).toContain(part);
    expect(pages[0]).toMatch(/[\u07C0-\u07FF]{4}/); // N'Ko
  });

  it('of life agrees with a woman, a man and whoever is neither, and says how the person was seen', async () => {
    expect(await textOf(kept('certificate-life', print('life')))).toContain(
      'est vivante : elle s’est présentée en personne devant nos services le 27 novembre 2026.',
    );
    const video = { details: { presence: { mode: 'video', on: '2026-11-27' } }, signerRole: 'head-of-section' };
    const seen = await textOf(kept('certificate-life-video', print('life', man, video)));
    expect(seen).toContain('Monsieur Modibo KEÏTA, né le 1er mars 1990');
    expect(seen).toContain('est vivant : il a été vu et entendu par nos services en visioconférence');
    expect(seen).toContain('Pour le Consul, le Chef de la section consulaire');
    expect(await textOf(print('life', { sex: 'X' }))).toContain('est vivant(e) : cette personne s’est présenté(e)');
  });

  it('of celibacy names the act, its centre, and who consulted the notes', async () => {
    const text = await textOf(kept('certificate-celibacy', print('celibacy', man)));
    expect(text).toContain('n’est engagé dans aucun lien de mariage');
    expect(text).toContain('N° 214 de l’année 1990');
    expect(text).toContain('Centre principal d’état civil de Kati');
    expect(text).toContain('Le 27/11/2026, par le centre qui tient l’acte');
    const none = { consularNumber: undefined, signerName: 'Fatoumata Diarra' };
    const about = { birthDate: { value: '1960', approximate: true }, occupation: undefined };
    const stated = await textOf(kept('certificate-celibacy-stated', print('celibacy', about, none)));
    expect(stated).toContain('née vers 1960 à Kati (Mali), n’est engagée dans aucun lien');
    expect(stated).toContain('Fatoumata Diarra');
    expect(stated).not.toMatch(/Numéro consulaire|undefined|null/);
  });

  it('calls nobody under age Madame, and names a person in Arabic from right to left', async () => {
    const originalName = { surname: 'تراوري', givenNames: 'عائشة', script: 'Arab' };
    const child = { birthDate: { value: '2015-06', approximate: false }, originalName, occupation: undefined };
    const text = await textOf(kept('certificate-life-child', print('life', child)));
    expect(text).toContain('certifions que l’enfant');
    expect(text).not.toContain('Madame');
    expect(text).toContain('née en juin 2015');
    expect(text).toMatch(/[\u0600-\u06FF\uFB50-\uFEFF]{4}/);
  });

  it('stays on one page with the longest texts, and shows data as text, whatever it holds', async () => {
    const address = { lines: 'Résidence des Acacias, bâtiment C\n'.repeat(4), city: 'Villeneuve', country: 'FRA' };
    const long = {
      name: { surname: 'Ouattara-Coulibaly '.repeat(5).trim(), givenNames: 'Mariam Aïssata '.repeat(6).trim() },
      birthPlace: 'Sagabari-Kayes-Nioro '.repeat(5).trim(),
      nationalities: ['MLI', 'DEU', 'CAF', 'GBR'],
      occupation: '#panic("x") *a* $1$ <script> '.repeat(3),
      address,
    };
    const pages = await pagesOf(kept('certificate-residence-long', print('residence', long)));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('#panic("x") *a* $1$ <script>');
  });

  it('is not made under an unknown layout, nor without what its layout says', () => {
    expect(() => print('residence', {}, { layout: 'constructor' })).toThrow(LayoutError);
    expect(() => print('residence', {}, { layout: 'nationality' })).toThrow(
      'no layout of certificates is called nationality',
    );
    expect(() => print('life', {}, { details: {} })).toThrow('the certificate lacks her presence');
    expect(() => print('residence', { address: undefined })).toThrow('the certificate lacks an address');
  });

  it('of a kind declared later is printed by the layout that it names', async () => {
    const custom = { kind: 'domicile-student', title: { fr: 'Certificat de domicile étudiant', en: 'x' } };
    expect(await textOf(print('residence', {}, custom))).toContain('CERTIFICAT DE DOMICILE ÉTUDIANT');
  });
});
