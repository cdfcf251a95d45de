import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, TextField } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { refused, submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { Page } from '../../../layout/page';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { passkeyFields, passkeyIn } from './passkey-answer';
import { PasskeyAsk } from './passkey-ask';
import { keyringOf } from './passkey.types';
import { StepUpForm, stepUpOf, stepUpWords } from './step-up-form';

const messages = {
  ...stepUpWords,
  'name:': msg`Donnez un nom à cette clé d’accès : au plus 60 caractères`,
} as const;

const LONGEST_NAME = 60;

type Answer = FormState & { asked?: object };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => keyringOf(args));
}

/** First who it is, then what the authenticator made: the challenge stands in the page between. */
export async function action(args: ActionFunctionArgs) {
  const { password = '', totp = '', passkey = '', ...typed } = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), messages);
  const name = textOf(typed, 'name');
  if (name === undefined || name.length > LONGEST_NAME) return refused(typed, { name: words['name:'] });
  const options = { typed, fields: passkeyFields, messages: words };
  return submitting(args, options, () =>
    typed['step'] === 'create' ? add(args, name, { passkey }) : ask(args, typed, { password, totp, passkey }),
  );
}

async function ask(args: ActionFunctionArgs, typed: Typed, shown: Typed) {
  const asked = await Api.of(args).post<object>('/v1/identity/me/passkeys/options', stepUpOf(shown));
  return data<Answer>({ errors: {}, typed, asked });
}

async function add(args: ActionFunctionArgs, name: string, shown: Typed): Promise<never> {
  await Api.of(args).post('/v1/identity/me/passkeys', { ...passkeyIn(shown), name });
  throw redirect(`/${localeOf(args.request.url)}/account/passkeys?done=added`, 303);
}

export default function AddPasskey() {
  const { has } = useLoaderData<typeof loader>();
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Ajouter une clé d’accès`} hasErrors={state !== undefined && !state.asked}>
      <div className="narrow">
        <BackLink href={`/${locale}/account/passkeys`}>{t`Clés d’accès`}</BackLink>
        <h1>
          <Trans>Ajouter une clé d’accès</Trans>
        </h1>
        {state?.asked ? (
          <Create asked={state.asked} name={state.typed['name'] ?? ''} />
        ) : (
          <StepUpForm state={state} has={has} button={t`Continuer`}>
            <TextField
              name="name"
              label={t`Nom de cette clé d’accès`}
              hint={t`Pour la reconnaître : « mon téléphone », « ordinateur du bureau ».`}
              value={state?.typed['name']}
              error={state?.errors['name']}
              width="medium"
              input={{ maxLength: LONGEST_NAME, autoComplete: 'off' }}
            />
          </StepUpForm>
        )}
      </div>
    </Page>
  );
}

function Create({ asked, name }: { asked: object; name: string }) {
  const { t } = useLingui();
  return (
    <PageForm state={undefined} draft={false}>
      <input type="hidden" name="step" value="create" />
      <input type="hidden" name="name" value={name} />
      <p data-without-passkey="">
        <Trans>
          Ce navigateur ne connaît pas les clés d’accès, ou n’exécute pas de programmes. Essayez avec un autre : rien
          n’a changé dans votre compte.
        </Trans>
      </p>
      <p>
        <Trans>Votre appareil vous demande où garder la clé d’accès. Vous avez cinq minutes.</Trans>
      </p>
      <PasskeyAsk label={t`Créer la clé d’accès`} create={asked} />
    </PageForm>
  );
}
