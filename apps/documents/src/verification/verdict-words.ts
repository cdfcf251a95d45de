import type { VerificationResponse } from './verification.response';

/** French, then English. */
type Sentence = readonly [string, string];

const words = {
  valid: ['Document authentique et en cours de validité', 'Genuine document, in its period of validity'],
  expired: ['Document authentique, mais expiré', 'Genuine document, but expired'],
  revoked: ['Document révoqué : il n’a plus de valeur', 'Revoked document: it no longer stands'],
  suspended: [
    'Document suspendu : il n’a pas de valeur tant que la suspension dure',
    'Suspended document: it does not stand while the suspension lasts',
  ],
  superseded: ['Document remplacé par un plus récent', 'Document superseded by a newer one'],
  unknown: ['Aucun document ne porte ce numéro', 'No document bears this number'],
  mistyped: ['Ce numéro est mal saisi : aucun document ne peut le porter', 'This number is mistyped: none can bear it'],
  tampered: ['Le sceau a été modifié ou n’est pas de nous', 'The seal was altered or is not ours'],
  'codes-differ': [
    'Le sceau et le code QR ne sont pas du même document',
    'The seal and the QR code are not of the same document',
  ],
  'file-differs': [
    'Ce fichier n’est pas celui que nous avons délivré, bien que son sceau soit authentique',
    'This file is not the one that we issued, although the seal in it is genuine',
  ],
  'key-withdrawn': [
    'La clé de ce sceau a été retirée : rien de ce qu’elle a scellé ne peut être accepté',
    'The key of this seal was withdrawn: nothing that it sealed can be accepted',
  ],
  unregistered: [
    'Le sceau est signé par nous, mais le registre ne connaît pas ce document',
    'The seal is signed by us, but the register does not know this document',
  ],
} as const satisfies Record<string, Sentence>;

const notices: Record<VerificationResponse['checked'], Sentence> = {
  number: [
    'Seul le numéro a été contrôlé : comparez le nom et les dates avec le papier, ou faites lire le sceau.',
    'Only the number was checked: compare name and dates with the paper, or have the seal read.',
  ],
  seal: [
    'Le sceau a été contrôlé. Ce qui est imprimé autour ne l’a pas été : comparez-le vous-même avec ce qui est affiché ici.',
    'The seal was checked. What is printed around it was not: compare it yourself with what is shown here.',
  ],
  file: [
    'Le fichier entier a été comparé, octet par octet, avec celui que nous avons délivré.',
    'The whole file was compared, byte by byte, with the one that we issued.',
  ],
};

type Said = Pick<VerificationResponse, 'checked' | 'message' | 'messageEn' | 'notice' | 'noticeEn'>;

/** What a person reads: the verdict, and what it rests on. */
export const said = (key: keyof typeof words, checked: VerificationResponse['checked']): Said => ({
  message: words[key][0],
  messageEn: words[key][1],
  checked,
  notice: notices[checked][0],
  noticeEn: notices[checked][1],
});

/** Why a paper with the seal of a document is not taken for that document. */
const refusals = { 'codes-differ': 'tampered', 'file-differs': 'tampered', 'key-withdrawn': 'revoked' } as const;
export type Refusal = keyof typeof refusals;

export const refusal = (reason: Refusal): Said & Pick<VerificationResponse, 'result' | 'reason'> => ({
  ...{ result: refusals[reason], reason },
  ...said(reason, 'seal'),
});
