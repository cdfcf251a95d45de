import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonGroup, Notice, TextField } from '@jatigi/ui';
import { data, redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { mandatesApi } from './mandate-words';
import type { MandateOffer } from './mandate.types';
import { WhatIsAllowed } from './what-is-allowed';

type Answer = FormState & { offer?: MandateOffer };

const messages = {
  'code:': msg`Tapez le code de douze signes que la personne vous a donné`,
  'code:code-invalid': msg`Ce code n’est pas le bon, ou a déjà servi. Comparez-le avec ce qu’on vous a donné.`,
  'own-mandate': msg`Vous avez donné ce code vous-même : c’est la personne qui vous aide qui doit le taper, avec son compte.`,
  'offer-expired': msg`Ce code est trop ancien. Demandez un nouveau mandat.`,
  'mandates-too-many': msg`Vous avez déjà vingt mandats. Rendez-en un d’abord.`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    await Api.of(args).get('/v1/identity/me');
    return null;
  });
}

/** First what the code is about; then the answer. The code travels in forms only, never in an address. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const body = { code: textOf(typed, 'code') };
  return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
    if (typed['decision'] === 'accept') {
      await Api.of(args).post(`${mandatesApi}/acceptances`, body);
      throw redirect(`/${locale}/account/helpers?done=accepted`, 303);
    }
    if (typed['decision'] === 'decline') {
      await Api.of(args).post(`${mandatesApi}/refusals`, body);
      throw redirect(`/${locale}/account/helpers?done=declined`, 303);
    }
    const offer = await Api.of(args).post<MandateOffer>(`${mandatesApi}/look-ups`, body);
    return data<Answer>({ errors: {}, typed, offer });
  });
}

export default function AcceptMandate() {
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const hasErrors = state !== undefined && !state.offer;
  return (
    <Page title={t`Aider quelqu’un`} hasErrors={hasErrors}>
      <div className="narrow">
        <BackLink href={`/${locale}/account/helpers`}>{t`Mes aidants`}</BackLink>
        <h1>
          <Trans>Aider quelqu’un</Trans>
        </h1>
        {state?.offer ? (
          <Offer offer={state.offer} code={state.typed['code'] ?? ''} />
        ) : (
          <AskCode state={hasErrors ? state : undefined} />
        )}
      </div>
    </Page>
  );
}

function AskCode({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          La personne que vous aidez vous a donné un code. Vous verrez d’abord ce qu’elle vous confie ; vous acceptez
          ensuite, ou non.
        </Trans>
      </p>
      <PageForm state={state} draft={false}>
        <TextField
          name="code"
          label={t`Code du mandat`}
          hint={t`Douze signes, lettres et chiffres. Les espaces et les majuscules ne comptent pas.`}
          value={state?.typed['code']}
          error={state?.errors['code']}
          width="medium"
          input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 24 }}
        />
        <Button>{t`Voir le mandat`}</Button>
      </PageForm>
    </>
  );
}

function Offer({ offer, code }: { offer: MandateOffer; code: string }) {
  const { t } = useLingui();
  const locale = useLocale();
  const name = offer.giverName ?? t`Une personne qui n’a pas écrit son prénom`;
  return (
    <>
      <p className="lead">
        <Trans>
          <strong>{name}</strong> vous confie ses démarches, du {formatDate(offer.from, locale)} au{' '}
          {formatDate(offer.until, locale)}.
        </Trans>
      </p>
      <WhatIsAllowed mandate={offer} />
      <Notice>
        <p>
          <Trans>
            Tout ce que vous ferez ou lirez en son nom sera noté, et cette personne le lira. Elle peut mettre fin au
            mandat à tout moment, et vous aussi.
          </Trans>
        </p>
      </Notice>
      <form method="post">
        <input type="hidden" name="code" value={code} />
        <ButtonGroup>
          <Button name="decision" value="accept">{t`Accepter`}</Button>
          <Button kind="secondary" name="decision" value="decline">{t`Refuser`}</Button>
        </ButtonGroup>
      </form>
    </>
  );
}
