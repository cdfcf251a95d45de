import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import { Api } from '../../api/api';
import type { CallOptions, PageArguments } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';

/** Refusals that any command of an officer may meet, in words that say what to do. */
const common = {
  'four-eyes': msg`Il faut deux personnes : vous avez vérifié ou proposé, quelqu’un d’autre doit signer ou décider.`,
  'own-file': msg`Ce dossier vous concerne ou concerne votre famille : un collègue doit le traiter.`,
  'received-the-money': msg`Vous avez encaissé le paiement de ce dossier : quelqu’un d’autre doit le proposer et le décider.`,
  'not-permitted': msg`Votre rôle ne permet pas cette action.`,
  'second-factor-required': msg`Connectez-vous avec un code de votre application d’authentification.`,
  'illegal-transition': msg`Le dossier n’est plus dans l’état que vous aviez sous les yeux. Le voici tel qu’il est : choisissez parmi les actions proposées.`,
  'stale-version': msg`Quelqu’un, ou vous dans un autre onglet, a modifié ce dossier entre-temps. Il est affiché tel qu’il est maintenant : relisez-le, puis recommencez.`,
  'idempotency-key-in-progress': msg`Cette demande est déjà en cours. Attendez un instant, puis rechargez la page.`,
  'idempotency-key-reused': msg`Ce formulaire a déjà servi. Il est affiché à neuf : vérifiez, puis envoyez de nouveau.`,
};

export interface Commanding {
  typed: Typed;
  /** Where to go when it worked: a reload there sends nothing twice. */
  to: string | ((answer: unknown) => string);
  fields?: Readonly<Record<string, string>>;
  messages?: Readonly<Record<string, string>>;
}

/** Runs one command of an officer with the version she saw and the key of the form she sent. */
export function commanding(
  args: PageArguments,
  { typed, to, fields = {}, messages = {} }: Commanding,
  work: (api: Api, options: CallOptions) => Promise<unknown>,
) {
  const words = { ...translated(localeOf(args.request.url), common), ...messages };
  return submitting(args, { typed, fields, messages: words }, async () => {
    const options = { version: typed['version'], idempotencyKey: typed['idempotencyKey'] };
    const answer = await work(Api.of(args), options);
    throw redirect(typeof to === 'string' ? to : to(answer), 303);
  });
}
