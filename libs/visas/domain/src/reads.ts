import type { Actor, Purpose, Role } from '@jatigi/kernel';
import { visasRules } from './permissions';
import type { Words } from './words';

/** As what somebody reads, and for which post: never who it is. */
export interface ReadingAs {
  role: Role | null;
  /** Null where the role is held for every post. */
  post: string | null;
}

/** The grant by which an action of the table is allowed. A service, and who reads without a role, has none. */
export function readingAs(actor: Actor, action: string, post: string | null = null): ReadingAs {
  const roles = visasRules.filter((rule) => rule.action === action).flatMap((rule) => rule.roles ?? []);
  const grant = actor.grants.find(
    ({ role, posts }) => roles.includes(role) && (post === null || posts.includes('*') || posts.includes(post)),
  );
  if (!grant) return { role: null, post: null };
  const only = grant.posts.length === 1 ? (grant.posts[0] as string) : null;
  return { role: grant.role, post: grant.posts.includes('*') ? null : (post ?? only) };
}

/** One line of the journal of reads, as it was written down. */
export interface RecordedRead extends ReadingAs {
  at: string;
  service: string;
  purpose: Purpose | 'none';
  what: string;
}

export const readerKinds = [
  'agent',
  'head-of-section',
  'consul',
  'headquarters',
  'consulted-service',
  'border-police',
  'carrier',
  'issuing-service',
  'officer',
] as const;
export type ReaderKind = (typeof readerKinds)[number];

const readerWords: Readonly<Record<ReaderKind, Words>> = {
  agent: { fr: 'Agent du poste', en: 'Officer of the post' },
  'head-of-section': { fr: 'Chef de section', en: 'Head of section' },
  consul: { fr: 'Consul', en: 'Consul' },
  headquarters: { fr: 'Administration centrale', en: 'Headquarters' },
  'consulted-service': { fr: 'Service consulté par le poste', en: 'Service that the post consulted' },
  'border-police': { fr: 'Police des frontières', en: 'Border police' },
  carrier: { fr: 'Transporteur (réponse « oui » ou « non » seulement)', en: 'Carrier (told OK or not OK, no more)' },
  'issuing-service': { fr: 'Service qui imprime l’e-visa', en: 'Service that prints the e-visa' },
  officer: { fr: 'Agent de l’État', en: 'Officer of the State' },
};

const ofPost: readonly ReaderKind[] = ['agent', 'head-of-section', 'consul', 'border-police'];
const byRole: Partial<Record<Role, ReaderKind>> = {
  agent: 'agent',
  'head-of-section': 'head-of-section',
  consul: 'consul',
  'border-officer': 'border-police',
  'central-desk': 'headquarters',
  auditor: 'headquarters',
  administrator: 'headquarters',
  // Who looks at a hit reads like anybody at headquarters: the line warns nobody.
  'security-officer': 'headquarters',
};

function kindOf({ what, role, service }: RecordedRead): ReaderKind {
  if (what === 'carrier-check') return 'carrier';
  // Whom the post asked is not told here; an objection is named in the letter.
  if (what.startsWith('consultation/')) return 'consulted-service';
  if (role === null) return service === 'documents' ? 'issuing-service' : 'officer';
  return byRole[role] ?? 'officer';
}

/** What was looked at, in words. */
const parts: ReadonlyArray<[start: string, words: Words]> = [
  ['document/', { fr: 'une pièce jointe', en: 'a document of yours' }],
  ['e-visa', { fr: 'l’e-visa', en: 'the e-visa' }],
  ['history', { fr: 'l’historique', en: 'the history' }],
  ['border', { fr: 'le visa, à la frontière', en: 'the visa, at the border' }],
  ['carrier-check', { fr: 'la validité du visa', en: 'whether the visa holds' }],
  ['earlier', { fr: 'les autres demandes du même voyageur', en: 'the other applications of the same traveller' }],
  ['outcome', { fr: 'l’issue de la demande, pour en examiner une autre', en: 'how it ended, to examine another one' }],
  ['search', { fr: 'le dossier, trouvé par une recherche', en: 'the file, found by a search' }],
  ['group', { fr: 'le dossier, dans son groupe', en: 'the file, in its group' }],
  [
    'refusal-letter',
    { fr: 'ce qui s’imprime dans la lettre de refus', en: 'what is printed in the letter of refusal' },
  ],
  ['printable', { fr: 'ce qui s’imprime sur l’e-visa', en: 'what is printed on the e-visa' }],
];
const theFile: Words = { fr: 'le dossier', en: 'the file' };
const partOf = (what: string): Words => parts.find(([start]) => what.startsWith(start))?.[1] ?? theFile;

/** One read, as the applicant is told of it: role and post, what and why, in words. */
export interface ToldRead {
  at: string;
  reader: ReaderKind;
  post: string | null;
  /** Null where it is not told: why security looks is not said to the person it looks at (LED 2016/680, article 13.3). */
  purpose: Purpose | null;
  text: Words;
}

export function toldRead(read: RecordedRead): ToldRead {
  const reader = kindOf(read);
  const post = ofPost.includes(reader) ? read.post : null;
  const isTold = read.purpose !== 'none' && read.purpose !== 'investigation' && reader !== 'consulted-service';
  const [who, part] = [readerWords[reader], partOf(read.what)];
  const text = { fr: `${who.fr} : ${part.fr}`, en: `${who.en}: ${part.en}` };
  return { at: read.at, reader, post, purpose: isTold ? (read.purpose as Purpose) : null, text };
}
