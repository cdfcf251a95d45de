import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const notFoundWords: Readonly<Record<string, MessageDescriptor>> = {
  'not-in-register': msg`L’acte n’est pas dans le registre`,
  'register-lost': msg`Le registre est perdu ou détruit`,
  'references-insufficient': msg`Les indications ne suffisent pas pour chercher`,
};

export const doneWords: Readonly<Record<string, MessageDescriptor>> = {
  scan: msg`L’image de l’acte est reçue.`,
  answer: msg`L’acte est transmis au poste qui l’a demandé.`,
  'not-found': msg`Le poste et la personne savent que l’acte est introuvable.`,
};

export const searchProblemWords = {
  'scan-missing': msg`Envoyez d’abord l’image de l’acte.`,
  'year:': msg`Donnez l’année de l’acte, en quatre chiffres.`,
  'number:': msg`Donnez le numéro de l’acte.`,
  'media-type-not-accepted': msg`Envoyez une image JPEG ou PNG, ou un PDF.`,
  'media-type-unsupported': msg`Envoyez une image JPEG ou PNG, ou un PDF.`,
  'reason:': msg`Choisissez pourquoi l’acte est introuvable.`,
  'capacity:required': msg`Dites qui a déclaré la naissance.`,
  'another-person': msg`Ce n’est pas la personne demandée.`,
  'number:act-number-taken': msg`Un autre acte porte déjà ce numéro dans ce registre.`,
} as const;

export const noMarginWords = { margin: msg`Dites ce que porte la marge de l’acte, ou qu’elle ne porte rien.` } as const;

export const noScanWords = { scan: msg`Choisissez l’image ou le PDF de l’acte.` } as const;
