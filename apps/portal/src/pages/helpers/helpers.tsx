import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, ErrorSummary, Notice } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { submitting, summaryOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { GivenMandate, ReceivedMandate } from './mandate-cards';
import { mandatesApi } from './mandate-words';
import type { Mandate } from './mandate.types';

const messages = {
  'illegal-transition': msg`Ce mandat est déjà terminé.`,
  'mandate-not-live': msg`Ce mandat n’est pas en vigueur : il a pris fin, ou n’a pas encore commencé.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const list = async (side: string) =>
      (await Api.of(args).get<{ items: Mandate[] }>(mandatesApi, { query: { side, limit: 50 } })).items;
    const [given, received, viewer] = await Promise.all([list('given'), list('received'), viewerOf(args)]);
    const done = new URL(args.request.url).searchParams.get('done');
    return { given, received, acting: viewer?.acting?.mandateId ?? null, done };
  });
}

/** Ends a mandate, or begins to act under one: the session gets another cookie, which only the browser sees open. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  const mandateId = textOf(typed, 'mandate') ?? '';
  return submitting(args, { typed: {}, messages: translated(locale, messages) }, async () => {
    if (typed['intent'] === 'act') {
      const answer = await Api.of(args).postForAnswer('/v1/session/acting', { mandateId });
      const sealed = answer.headers.get('jatigi-sealed-cookie') ?? '';
      throw redirect(`/${locale}/files`, { status: 303, headers: { 'jatigi-sealed-cookie': sealed } });
    }
    await Api.of(args).post(`${mandatesApi}/${encodeURIComponent(mandateId)}/end`, {});
    throw redirect(`/${locale}/account/helpers?done=ended`, 303);
  });
}

export default function Helpers() {
  const { given, received, acting, done } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Mes aidants`} hasErrors={state !== undefined}>
      <div className="narrow">
        {acting === null && <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>}
        {done !== null && state === undefined && <Done what={done} />}
        <ErrorSummary errors={summaryOf(state)} />
        <h1>
          <Trans>Mes aidants</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Un proche ou une association peut faire vos démarches avec son propre compte. Ne donnez jamais votre mot de
            passe.
          </Trans>
        </p>
        <h2>
          <Trans>Qui peut agir pour moi</Trans>
        </h2>
        {given.length === 0 && <p>{t`Personne n’agit pour vous.`}</p>}
        {given.map((mandate) => (
          <GivenMandate key={mandate.id} mandate={mandate} />
        ))}
        {acting === null && (
          <p>
            <ButtonLink href={`/${locale}/account/helpers/new`}>{t`Donner un mandat`}</ButtonLink>
          </p>
        )}
        <h2>
          <Trans>Pour qui je peux agir</Trans>
        </h2>
        {received.length === 0 && <p>{t`Vous n’avez reçu aucun mandat.`}</p>}
        {received.map((mandate) => (
          <ReceivedMandate key={mandate.id} mandate={mandate} isActing={acting === mandate.id} />
        ))}
        {acting === null && (
          <p>
            <ButtonLink kind="secondary" href={`/${locale}/account/helpers/accept`}>{t`J’ai reçu un code`}</ButtonLink>
          </p>
        )}
      </div>
    </Page>
  );
}

function Done({ what }: { what: string }) {
  return (
    <Notice kind="success">
      <p>
        {what === 'stopped' ? (
          <Trans>Vous agissez de nouveau pour vous-même.</Trans>
        ) : what === 'declined' ? (
          <Trans>Vous avez refusé ce mandat. Le code ne vaut plus rien.</Trans>
        ) : what === 'accepted' ? (
          <Trans>Le mandat est accepté. Vous pouvez agir pour cette personne ; elle en est prévenue.</Trans>
        ) : (
          <Trans>Le mandat est terminé. L’aidant ne peut plus rien faire.</Trans>
        )}
      </p>
    </Notice>
  );
}
