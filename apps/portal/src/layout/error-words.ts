import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface ErrorWords {
  title: MessageDescriptor;
  text: MessageDescriptor;
}

const byCode: Readonly<Record<string, ErrorWords>> = {
  'second-factor-required': {
    title: msg`Un second facteur est nécessaire`,
    text: msg`Cette page demande une connexion avec un code de votre application d’authentification.`,
  },
  'scope-missing': {
    title: msg`Ce mandat ne permet pas cela`,
    text: msg`La personne pour qui vous agissez ne vous a pas permis cette action. Revenez en arrière, ou arrêtez d’agir pour elle. Elle seule peut donner un mandat plus large.`,
  },
  'mandate-not-live': {
    title: msg`Ce mandat n’est plus en vigueur`,
    text: msg`Vous ne pouvez plus agir pour cette personne : le mandat a pris fin, ou n’a pas encore commencé. Arrêtez d’agir pour elle, en haut de la page.`,
  },
};

const byStatus: Readonly<Record<number, ErrorWords>> = {
  400: {
    title: msg`Cette demande ne peut pas être lue`,
    text: msg`L’adresse ou ce qui a été envoyé est mal formé. Revenez à la page d’avant et recommencez.`,
  },
  401: { title: msg`Connectez-vous d’abord`, text: msg`Cette page n’est visible qu’après connexion.` },
  403: { title: msg`Cette page ne vous est pas ouverte`, text: msg`Votre compte n’a pas les droits qu’elle demande.` },
  404: {
    title: msg`Page introuvable`,
    text: msg`L’adresse est peut-être incomplète, ou la page n’existe plus. Vérifiez l’adresse ou repartez de l’accueil.`,
  },
  409: {
    title: msg`Le dossier a changé entre-temps`,
    text: msg`Ce que vous demandez n’est plus possible dans son état actuel. Revenez au dossier pour voir où il en est.`,
  },
  412: {
    title: msg`Le dossier a été modifié ailleurs`,
    text: msg`Quelqu’un, ou vous dans un autre onglet, l’a changé depuis que vous l’avez ouvert. Rechargez-le avant de recommencer.`,
  },
  413: {
    title: msg`C’est trop long`,
    text: msg`Ce qui a été envoyé dépasse ce que ce service accepte. Revenez à la page d’avant et raccourcissez.`,
  },
  429: { title: msg`Trop de demandes`, text: msg`Attendez une minute, puis réessayez.` },
  503: {
    title: msg`Le service est momentanément indisponible`,
    text: msg`Ce que vous avez enregistré est gardé. Réessayez dans quelques minutes.`,
  },
};

const fault: ErrorWords = {
  title: msg`Une erreur est survenue`,
  text: msg`La faute est de notre côté. Ce que vous avez enregistré est gardé. Réessayez dans quelques minutes.`,
};

/** Each problem in plain words: what happened, what to do. */
export function errorWordsOf(status: number, code: string | undefined): ErrorWords {
  return byCode[code ?? ''] ?? byStatus[status] ?? fault;
}
