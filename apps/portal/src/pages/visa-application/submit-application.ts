import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { ApiProblem, isRefusal } from '../../api/problem';
import { submitting } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { filePathOf, ownPlace } from './open-application';
import type { FormPlace } from './open-application';

/** Why it is not taken, in words for the applicant. */
export const submitProblems = {
  'application-incomplete': msg`Il manque encore quelque chose : voyez la liste ci-dessous.`,
  'passport-expires-too-early': msg`Le passeport expire trop tôt après l’arrivée.`,
  'passport-too-old': msg`Le passeport a été délivré il y a trop longtemps.`,
  'passport-pages-missing': msg`Le passeport n’a pas assez de pages libres.`,
  'mrz-differs': msg`Les lignes recopiées du passeport ne portent pas le numéro qui est donné.`,
  'arrival-in-the-past': msg`La date d’arrivée est passée. Changez-la ci-dessous.`,
  'journey-reversed': msg`Le départ est avant l’arrivée. Changez les dates ci-dessous.`,
  'visa-not-required': msg`Vous n’avez pas besoin de visa pour ce voyage : il n’y a rien à déposer.`,
  'visa-on-arrival': msg`Ce visa est délivré à l’arrivée : il n’y a rien à déposer.`,
  'visas-suspended': msg`La délivrance de visas est suspendue pour votre situation.`,
  'category-refused': msg`Aucun visa n’est délivré dans votre situation.`,
  'no-visa-type-fits': msg`Aucun visa ne convient à ce voyage : changez la durée, le nombre d’entrées ou le visa souhaité.`,
  'stale-version': msg`La demande a changé dans un autre onglet. Relisez les réponses ci-dessous, puis déposez-la.`,
  'idempotency-key-in-progress': msg`Le dépôt est déjà en cours. Attendez un instant, puis rechargez la page.`,
} as const;

interface Submitting {
  place: FormPlace;
  /** In the words of whoever sends it. */
  messages: Readonly<Record<string, MessageDescriptor>>;
  /** Where its receipt is. */
  to: string;
}

/** By the applicant herself. */
export const submitOwn = (args: ActionFunctionArgs) =>
  submitApplication(args, { place: ownPlace(args), messages: submitProblems, to: `${filePathOf(args)}/submitted` });

/** Sends the application. Once it is sent, sending it again leads to where it is. */
export async function submitApplication(args: ActionFunctionArgs, { place, messages: own, to }: Submitting) {
  const typed = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), own);
  return submitting(args, { typed, messages: words }, async () => {
    const options = { version: typed['version'], idempotencyKey: typed['idempotencyKey'] };
    try {
      await Api.of(args).post(`${place.commands}/submit`, {}, options);
    } catch (error) {
      if (isRefusal(error, 'illegal-transition')) throw redirect(place.page, 303);
      throw asWhole(error);
    }
    throw redirect(to, 303);
  });
}

/** The fields stand on other pages than this one: the summary says what is wrong, the list below leads there. */
function asWhole(error: unknown): unknown {
  if (!(error instanceof ApiProblem)) return error;
  return new ApiProblem(error.status, error.code, { ...error.body, errors: [] });
}
