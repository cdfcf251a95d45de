import { kept, pagesOf, textOf } from '../../test/pdf-text';
import { photo } from '../../test/sample-data';
import { printableEmergencySample } from '../../test/sample-travel';
import { portraitOf } from '../issuing/portrait';
import { printableEmergencyDocumentSchema } from '../issuing/printable-emergency-document';
import { EmergencyDocumentLayout } from './emergency-document.layout';
import { PaperCompiler } from './paper-compiler';

const layout = new EmergencyDocumentLayout(new PaperCompiler());
const seal = new Uint8Array(138).fill(0xdc);
const sample = printableEmergencySample();
const mrz = ['PUMLISANGARE<<NAMAN<AISSATA<<<<<<<<<', 'LP4K7QZ929MLI9005178F2612127<<<<<<<4'] as const;
let portrait: Buffer;
beforeAll(async () => {
  portrait = await portraitOf(await photo());
});

function print(over: object = {}, person: object = {}, test = true): Buffer {
  const document = printableEmergencyDocumentSchema.parse({
    ...sample,
    person: { ...sample.person, ...person },
    ...over,
  });
  const postNames = { fr: 'Ambassade du Mali à Berlin', en: 'Embassy of Mali in Berlin' };
  const link = 'http://127.0.0.1:4000/fr/verify/LP4K7QZ92';
  const paper = { number: 'LP4K7QZ92', postName: postNames.fr, issuedOn: '2026-11-28', link, signer: 'MLT1', test };
  return layout.render({ ...paper, document, postNames, photo: portrait, mrz }, seal);
}

describe('the laissez-passer', () => {
  it('is a single tagged sheet with title, holder, journey, validity and zone as 9303-8 shows them', async () => {
    const pdf = kept('laissez-passer', print());
    expect(pdf.toString('latin1')).toMatch(/\/MarkInfo[\s\S]*OCRB|OCRB[\s\S]*\/MarkInfo/);
    expect(pdf.toString('latin1')).toContain('/DCTDecode');
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    for (const part of [
      'LAISSEZ-PASSER',
      'EMERGENCY TRAVEL DOCUMENT',
      'Ambassade du Mali à Berlin / Embassy of Mali in Berlin',
      'LP4K7QZ92',
      'SANGARÉ',
      'Ɲaman Aïssata',
      '17.05.1990',
      'Kati, Mali',
      'Berlin Allemagne / Germany',
      'Istanbul Turquie / T',
      'Bamako Mali',
      'Départ au plus tard le / Departure not later than 03.12.2026',
      'VOYAGE UNIQUE',
      'SINGLE JOURNEY',
      '12.12.2026',
      'passeport MLI AA•••••67, déclaré perdu ou volé',
      'Border stamps',
      'TEST DOCUMENT',
    ])
      expect(pages[0]).toContain(part);
    expect(pages[0]?.replaceAll(' ', '')).toContain(mrz.join(''));
  });

  it('stays one sheet with the longest names, an approximate birth, three transits and a name of its own script', async () => {
    const name = {
      surname: 'Ouattara-Coulibaly '.repeat(5).trim(),
      givenNames: 'Mariam Aïssata '.repeat(7).trim(),
    };
    const originalName = { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߢߍߣߍߓߊ', script: 'Nkoo' };
    const birthPlace = 'Sagabari-Kayes-Nioro '.repeat(5).trim();
    const birth = { birthDate: { value: '1960', approximate: true }, birthPlace, birthCountry: 'COD' };
    const place = 'Aéroport international de Saint-Denis-Gillot Roland-Garros';
    const transits = ['REU', 'COD', 'GBR'].map((country) => ({ place, country }));
    const journey = { ...sample.journey, transits };
    const pages = await pagesOf(kept('laissez-passer-long', print({ journey }, { name, originalName, ...birth })));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('vers / about 1960');
    expect(pages[0]).toMatch(/[\u07C0-\u07FF]{4}/); // N'Ko
    expect(pages[0]?.match(/Roland-Garros/g)).toHaveLength(3);
    expect(pages[0]?.replaceAll(' ', '')).toContain(mrz.join(''));
  });

  it('says nothing about a lost document when none was lost, and bears no mark of a test when it is none', async () => {
    const about = { lostDocument: undefined, journey: { ...sample.journey, transits: [] } };
    const pdf = kept('laissez-passer-plain', print(about, { name: { surname: 'Diarra', givenNames: '' } }, false));
    const text = await textOf(pdf);
    expect(text).not.toMatch(/Remplace|TEST|SPÉCIMEN|Transit/);
  });

  it('shows data as text, whatever it holds', async () => {
    const text = await textOf(print({}, { birthPlace: '#panic("x") *a* $1$' }));
    expect(text).toContain('#panic("x") *a* $1$');
  });
});
