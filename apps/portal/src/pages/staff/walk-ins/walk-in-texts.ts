import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLocale } from '../../../layout/use-locale';
import { faultWords, fieldTexts } from '../../visa-application/field-texts';
import type { FormTexts, FormView } from '../../visa-application/form-view';
import { pageOfStep } from './counter-pages';
import type { CounterPage } from './counter-pages';

export const counterPageTitles: Readonly<Record<CounterPage['slug'], MessageDescriptor>> = {
  about: msg`La personne`,
  passport: msg`Son document de voyage`,
  journey: msg`Son voyage`,
  visa: msg`Le visa demandé`,
};

/** An agent is asked of somebody else: only what speaks to the applicant herself is said in other words. */
export const walkInTexts: FormTexts = {
  titles: {
    name: msg`Identité`,
    birth: msg`Naissance`,
    nationality: msg`Nationalité`,
    home: msg`Domicile et profession`,
    earlier: msg`Voyages antérieurs au Mali`,
    passport: msg`Document de voyage`,
    validity: msg`Validité`,
    trip: msg`Voyage`,
    stay: msg`Séjour au Mali`,
    host: msg`Qui la reçoit`,
    means: msg`Moyens, billet, assurance et vaccin`,
    visa: msg`Visa demandé`,
  },
  fields: {
    ...fieldTexts,
    nationality: {
      label: msg`Nationalité du document de voyage`,
      hint: msg`C’est elle qui décide s’il faut un visa. Les autres se disent ci-dessous.`,
    },
    residence: { label: msg`Pays de résidence` },
    residencePermit: {
      label: msg`Numéro du titre de séjour`,
      hint: msg`Si la personne n’a pas la nationalité du pays où elle habite`,
    },
    purpose: { label: msg`Raison du voyage` },
    addressInMali: { label: msg`Adresse au Mali`, hint: msg`Hôtel, ou maison où la personne logera, et ville` },
    host: { label: msg`Personne ou organisme qui la reçoit` },
  },
};

export const walkInFaultWords = {
  ...faultWords,
  'surname:required': msg`Écrivez le nom`,
  'givenNames:required': msg`Écrivez les prénoms`,
  'birthDate:required': msg`Donnez la date de naissance`,
  'birthPlace:required': msg`Écrivez le lieu de naissance`,
  'birthCountry:required': msg`Choisissez le pays de naissance`,
  'nationality:required': msg`Choisissez la nationalité du document de voyage`,
  'residence:required': msg`Choisissez le pays de résidence`,
  'address:required': msg`Écrivez l’adresse`,
  'occupation:required': msg`Écrivez la profession`,
  'employer:required': msg`Écrivez le nom de l’employeur ou de l’école`,
  'residencePermit:required': msg`Écrivez le numéro du titre de séjour`,
  'hostAddress:required': msg`Écrivez l’adresse de qui reçoit la personne`,
  'host:required': msg`Écrivez qui reçoit la personne`,
  'kind:required': msg`Choisissez le document de voyage`,
  'entries:required': msg`Choisissez le nombre d’entrées`,
  'addressInMali:required': msg`Écrivez où la personne logera`,
  'stale-version': msg`Cette saisie a changé dans un autre onglet ou par un collègue. Vérifiez cette page, puis enregistrez de nouveau.`,
} as const;

export const submitProblemWords: Readonly<Record<string, MessageDescriptor>> = {
  'post-not-competent': msg`Un autre poste est compétent pour ce pays de résidence : la personne s’adresse à lui, ou le pays est à corriger ci-dessous.`,
  'visa-not-required': msg`Cette personne n’a pas besoin de visa pour ce voyage : il n’y a rien à déposer.`,
  'visas-suspended': msg`La délivrance de visas est suspendue pour cette situation.`,
  'category-refused': msg`Aucun visa n’est délivré dans cette situation.`,
  'stale-version': msg`La saisie a changé dans un autre onglet ou par un collègue. Relisez les réponses ci-dessous, puis déposez-la.`,
};

/** For an agent: several steps stand on one page. */
export function useCounterForm(id: string): FormView {
  const locale = useLocale();
  return { file: `/${locale}/staff/walk-ins/${id}`, pageOf: pageOfStep, texts: walkInTexts };
}
