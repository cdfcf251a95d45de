import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonLink, Inset, Warning } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { Page } from '../../../layout/page';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { passkeyFields } from './passkey-answer';
import { keyringOf } from './passkey.types';
import { StepUpForm, stepUpOf, stepUpWords } from './step-up-form';

const messages = {
  ...stepUpWords,
  'factor-missing': msg`Ajoutez d’abord une clé d’accès ou une application d’authentification.`,
  'password-missing': msg`Ce compte n’a pas de mot de passe : ajoutez plutôt une seconde clé d’accès.`,
} as const;

type Answer = FormState & { codes?: string[] };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [{ left }, { has, items }] = await Promise.all([
      Api.of(args).get<{ left: number }>('/v1/identity/me/recovery-codes'),
      keyringOf(args),
    ]);
    return { left, has, hasFactor: has.secondFactor || items.length > 0 };
  });
}

/** New codes; they stand in this answer only, and earlier ones stop working. */
export async function action(args: ActionFunctionArgs) {
  const shown = typedOf(await args.request.formData());
  const options = { typed: {}, fields: passkeyFields, messages: translated(localeOf(args.request.url), messages) };
  return submitting(args, options, async () => {
    const { codes } = await Api.of(args).post<{ codes: string[] }>('/v1/identity/me/recovery-codes', stepUpOf(shown));
    return data<Answer>({ errors: {}, typed: {}, codes });
  });
}

export default function RecoveryCodes() {
  const { left, has, hasFactor } = useLoaderData<typeof loader>();
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const useful = has.password && hasFactor;
  return (
    <Page title={t`Codes de secours`} hasErrors={state !== undefined && !state.codes}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <h1>
          <Trans>Codes de secours</Trans>
        </h1>
        {state?.codes ? (
          <Codes codes={state.codes} />
        ) : (
          <>
            <Explanation left={left} />
            {useful ? (
              <StepUpForm state={state} has={has} button={left > 0 ? t`Remplacer mes codes` : t`Obtenir des codes`} />
            ) : (
              <NotYet hasPassword={has.password} />
            )}
          </>
        )}
      </div>
    </Page>
  );
}

function Explanation({ left }: { left: number }) {
  return (
    <>
      <p>
        <Trans>
          Si vous perdez votre téléphone, un code de secours vous laisse entrer avec votre mot de passe. Vous en recevez
          dix ; chacun sert une seule fois.
        </Trans>
      </p>
      <Inset>
        <p>
          {left === 0 ? (
            <Trans>Vous n’avez aucun code de secours.</Trans>
          ) : (
            <Trans>
              Codes restants : <strong>{left}</strong>. De nouveaux codes remplacent les anciens.
            </Trans>
          )}
        </p>
      </Inset>
    </>
  );
}

function NotYet({ hasPassword }: { hasPassword: boolean }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <p>
        {hasPassword ? (
          <Trans>Ajoutez d’abord une clé d’accès ou une application d’authentification.</Trans>
        ) : (
          <Trans>Ce compte n’a pas de mot de passe : ajoutez plutôt une seconde clé d’accès.</Trans>
        )}
      </p>
      <ButtonLink href={`/${locale}/account/passkeys/add`}>{t`Ajouter une clé d’accès`}</ButtonLink>
    </>
  );
}

const grouped = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-');

/** All that the page prints. */
function Codes({ codes }: { codes: string[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <div className="no-print">
        <Warning>
          <Trans>
            Ces codes ne sont montrés qu’une fois. Imprimez la page ou recopiez-les, et gardez-les loin de votre
            téléphone.
          </Trans>
        </Warning>
      </div>
      <p>
        <Trans>Chacun sert une seule fois, avec votre mot de passe, à la place du code à six chiffres.</Trans>
      </p>
      <Inset>
        <ul className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <code className="number">{grouped(code)}</code>
            </li>
          ))}
        </ul>
      </Inset>
      <ButtonLink href={`/${locale}/account`}>{t`Je les ai gardés`}</ButtonLink>
    </>
  );
}
