import { form } from '../visas-scene';

const surnames = {
  draft: 'Abendroth',
  unpaid: 'Bellefeuille',
  filed: 'Czartoryski',
  asked: 'Drummond',
  examined: 'Eichelberger',
  proposed: 'Fontanarosa',
  issued: 'Gulbrandsen',
  refused: 'Hirschfeld',
  inParis: 'Izquierdo',
  stranger: 'Jovanovic',
} as const;

/** Ten files in ten situations. */
export type FileName = keyof typeof surnames;
export const fileNames = Object.keys(surnames) as FileName[];

/** Words that stand in one file alone: whoever reads one of them was told something of that file. */
export function marksOf(name: FileName) {
  const at = fileNames.indexOf(name);
  return {
    surname: surnames[name],
    number: `MK${471_100 + at}`,
    address: `Allée ${at + 31}, ${name}`,
    occupation: `Métier ${at + 51}, ${name}`,
    note: `Mot ${at + 71}, ${name}`,
  };
}

export function travellerOf(name: FileName): typeof form {
  const { surname, number, address, occupation } = marksOf(name);
  const residence = name === 'inParis' ? 'FRA' : 'DEU';
  const birthDate = `19${50 + 3 * fileNames.indexOf(name)}-08-12`;
  return {
    applicant: { ...form.applicant, surname, address, occupation, residence, birthDate },
    travelDocument: { ...form.travelDocument, number },
    journey: form.journey,
  };
}

/** The post that has a file. A draft is with nobody. */
export function postOf(name: FileName): string | null {
  if (name === 'draft') return null;
  return name === 'inParis' ? 'PAR' : 'BER';
}

/** Of one family: a draft that is with nobody, a file at the post, and one that a mandate names. */
export const inGroup: readonly FileName[] = ['draft', 'filed', 'examined'];

/** Entered at the desk of its post. */
export const walkIn: FileName = 'stranger';

/** The services that were asked about `examined`, by their desks. */
export const desks = { SECURITE: 'security', 'MIN-TRAVAIL': 'labour', 'ETAT-NER': 'partner-ner' } as const;
export type Desk = keyof typeof desks;
