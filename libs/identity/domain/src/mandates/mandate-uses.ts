/** One thing that a helper did or tried, in the terms of the log. */
export interface MandateDeed {
  subject: MandateSubject;
  deed: MandateDeedKind;
  fileId: string | null;
}

interface Words {
  fr: string;
  en: string;
}

const words = (fr: string, en: string): Words => ({ fr, en });

export const mandateSubjectWords = {
  'visa-application': words('Demande de visa', 'Visa application'),
  'copy-request': words('Commande de copie d’acte', 'Order of a copy'),
  certificate: words('Certificat', 'Certificate'),
  registration: words('Inscription consulaire', 'Consular registration'),
  'loss-report': words('Déclaration de perte ou de vol', 'Report of loss or theft'),
  'emergency-document': words('Laissez-passer', 'Emergency travel document'),
  'passport-request': words('Demande de passeport', 'Passport request'),
  payment: words('Paiement', 'Payment'),
  session: words('Séance', 'Session'),
  other: words('Autre chose', 'Something else'),
} as const;
export type MandateSubject = keyof typeof mandateSubjectWords;

export const mandateDeedWords = {
  begin: words('début', 'begun'),
  list: words('liste vue', 'list seen'),
  read: words('dossier lu', 'file read'),
  'read-document': words('pièce lue', 'document read'),
  'read-paper': words('papier téléchargé', 'paper downloaded'),
  start: words('nouveau dossier', 'new file'),
  edit: words('dossier modifié', 'file changed'),
  attach: words('pièce jointe', 'document attached'),
  submit: words('demande envoyée', 'request sent'),
  answer: words('réponse au poste', 'answer to the post'),
  withdraw: words('demande retirée', 'request withdrawn'),
  appeal: words('recours déposé', 'appeal lodged'),
  found: words('papier déclaré retrouvé', 'document reported found'),
  pay: words('page de paiement ouverte', 'payment page opened'),
  'read-other': words('lecture', 'read'),
  'write-other': words('action', 'action'),
} as const;
export type MandateDeedKind = keyof typeof mandateDeedWords;

const collections: Readonly<Record<string, MandateSubject>> = {
  '/v1/visas/applications': 'visa-application',
  '/v1/civil-registry/copy-requests': 'copy-request',
  '/v1/civil-registry/certificates': 'certificate',
  '/v1/identity/registrations': 'registration',
  '/v1/identity/loss-reports': 'loss-report',
  '/v1/identity/emergency-documents': 'emergency-document',
  '/v1/identity/passport-requests': 'passport-request',
};

/** Read by anybody without signing in: nothing of hers is in it. */
const publicReads = [
  '/v1/identity/posts',
  '/v1/identity/scopes',
  '/v1/visas/requirements',
  '/v1/visas/refusal-codes',
  '/v1/visas/visa-types',
  '/v1/civil-registry/certificate-kinds',
  '/v1/civil-registry/centres',
  '/v1/civil-registry/policy',
];

/** Parts of a file on their way: nothing of hers is read or changed before it is attached, and that has its line. */
const partsOfFiles = '/v1/documents/uploads';

const isBelow = (one: string, path: string): boolean => path === one || path.startsWith(`${one}/`);

/** Where a helper begins to act in somebody's name. */
export const ACTING_PATH = '/v1/session/acting';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What a request is in the log; null for what anybody may read and for parts of a file. What this table does not know is logged as something
 * else: a new route is never left out by being forgotten here.
 */
export function deedOf(method: string, path: string): MandateDeed | null {
  const isRead = method === 'GET' || method === 'HEAD';
  if ((isRead && publicReads.some((one) => isBelow(one, path))) || isBelow(partsOfFiles, path)) return null;
  if (path === ACTING_PATH) return { subject: 'session', deed: 'begin', fileId: null };
  const [, version, service, collection = '', ...rest] = path.split('/');
  const subject = collections[`/${version}/${service}/${collection}`];
  if (subject) return { subject, ...deedInFile(isRead, method, rest) };
  if (service === 'payments') return payment(isRead, collection, rest[0]);
  return { subject: 'other', deed: isRead ? 'read-other' : 'write-other', fileId: null };
}

type InFile = Omit<MandateDeed, 'subject'>;

function deedInFile(isRead: boolean, method: string, [first, then, last]: string[]): InFile {
  if (first === undefined) return { deed: isRead ? 'list' : 'start', fileId: null };
  if (!uuid.test(first)) return { deed: isRead ? 'read-other' : 'write-other', fileId: null };
  const isLink = method === 'POST' && last === 'link'; // whoever has it downloads the paper
  const deed = isLink ? 'read-paper' : isRead ? readOf(then) : writeOf(method, then);
  return { deed, fileId: first.toLowerCase() };
}

function readOf(part: string | undefined): MandateDeedKind {
  if (part === undefined || part === 'history') return 'read';
  return part === 'documents' ? 'read-document' : 'read-paper';
}

function writeOf(method: string, command = ''): MandateDeedKind {
  if (method === 'PATCH') return 'edit';
  return method === 'PUT' ? 'attach' : (commands[command] ?? 'write-other');
}

const commands: Readonly<Record<string, MandateDeedKind>> = {
  submit: 'submit',
  resubmit: 'submit',
  answer: 'answer',
  withdraw: 'withdraw',
  'lodge-appeal': 'appeal',
  found: 'found',
};

function payment(isRead: boolean, id: string, then: string | undefined): MandateDeed {
  const fileId = uuid.test(id) ? id.toLowerCase() : null;
  if (isRead) return { subject: 'payment', deed: fileId === null ? 'list' : 'read', fileId };
  return { subject: 'payment', deed: then === 'checkouts' ? 'pay' : 'write-other', fileId };
}
