import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const circumstanceWords = {
  lost: msg`Perdu`,
  stolen: msg`Volé`,
} as const;

export const removalWords = {
  'reported-by-mistake': msg`Il a été déclaré par erreur`,
  'taken-back': msg`Le service qui l’avait déclaré reprend sa déclaration`,
} as const;

/** What the command before did; a removal says how the document was listed. */
export const lostDoneWords = {
  taken: msg`Le document est sur la liste. Les demandes de visa en cours sont comparées avec lui.`,
  known: msg`Ce document était déjà sur la liste : rien n’a changé.`,
  'removed-lost': msg`Le document, déclaré perdu, n’est plus sur la liste.`,
  'removed-stolen': msg`Le document, déclaré volé, n’est plus sur la liste.`,
} as const;

export const lostProblemWords = {
  'issuer:': msg`Choisissez le pays qui a délivré le document.`,
  'number:': msg`Donnez le numéro du document : des lettres et des chiffres, 30 signes au plus.`,
  'circumstance:': msg`Dites si le document est perdu ou volé.`,
  'reportedOn:date-ahead': msg`Ce jour n’est pas encore venu.`,
  'reportedOn:': msg`Donnez le jour de la déclaration : jour, mois et année.`,
  'reason:': msg`Choisissez pourquoi il quitte la liste.`,
  'reference:': msg`Donnez la référence du message : lettres sans accent, chiffres, espaces et . / _ - (60 signes au plus).`,
  'not-found': msg`Ce document n’est pas sur la liste. Vérifiez le pays et le numéro.`,
  'reported-to-consulate': msg`Son titulaire l’a déclaré à un consulat : il reste sur la liste, même retrouvé.`,
  'file:already-imported': msg`Ce fichier a déjà été importé tel quel. Corrigé ou complété, il peut l’être de nouveau.`,
  'file:file-unreadable': msg`Ce n’est pas un fichier CSV de 1 à 5 000 lignes avec les colonnes issuer, number, circumstance et reportedOn.`,
  'file:too-long': msg`Le fichier est trop long : 240 000 signes au plus. Partagez-le en plusieurs.`,
  'file:': msg`Choisissez le fichier à importer.`,
} as const;

/** What is wrong with one cell of a file. */
export const cellWords: Readonly<Record<string, MessageDescriptor>> = {
  'country-unknown': msg`trois lettres majuscules, par exemple FRA`,
  'number-unreadable': msg`de 4 à 30 signes : lettres sans accent, chiffres, espaces, points et tirets`,
  'circumstance-unknown': msg`lost (perdu) ou stolen (volé)`,
  'date-unknown': msg`une date qui existe, écrite comme 2026-11-20`,
  'date-ahead': msg`ce jour n’est pas encore venu`,
};
