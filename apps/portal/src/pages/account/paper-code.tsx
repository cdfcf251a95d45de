import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details, TextField } from '@jatigi/ui';
import { redirect, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { pathWith } from './account-paths';
import { accountWords } from './account-words';
import { PasswordField } from './password-field';

const messages = {
  ...accountWords,
  'code:': msg`Le code du papier a douze signes`,
  'code:required': msg`Tapez le code du papier`,
  'code:paper-code-mistyped': msg`Un signe n’est pas le bon. Comparez avec le papier.`,
  'code-invalid': msg`Aucun papier ne porte ce code, ou un plus récent l’a remplacé.`,
  'paper-code-expired': msg`Ce code est trop ancien. Demandez-en un nouveau à un poste consulaire.`,
  'paper-code-used': msg`Ce code a déjà servi. Si ce n’est pas vous, prévenez tout de suite un poste consulaire.`,
  'paper-code-staff': msg`Ce code est pour la personne elle-même : déconnectez-vous, et laissez-la choisir son mot de passe.`,
} as const;

/** The person opens the account that a desk made for her. */
export async function action(args: ActionFunctionArgs) {
  const { password, ...typed } = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
    const body = { code: textOf(typed, 'code'), password: password || undefined };
    const { number } = await Api.of(args).post<{ number: string }>('/v1/identity/paper-codes/redemptions', body);
    throw redirect(pathWith(`/${locale}/sign-in`, { done: 'opened', contact: number }), 303);
  });
}

export default function PaperCode() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Ouvrir mon compte avec un code sur papier`} hasErrors={state !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Ouvrir mon compte avec un code sur papier</Trans>
        </h1>
        <p>
          <Trans>Un guichet vous a remis un papier avec un code. Il vaut une seule fois.</Trans>
        </p>
        <PageForm state={state} draft={false}>
          <TextField
            name="code"
            label={t`Code du papier`}
            hint={t`Douze signes, lettres et chiffres. Les espaces et les majuscules ne comptent pas.`}
            value={state?.typed['code']}
            error={state?.errors['code']}
            width="medium"
            input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 24 }}
          />
          <PasswordField
            name="password"
            label={t`Mot de passe`}
            hint={t`Au moins 15 caractères. Une phrase que vous retiendrez suffit : quatre mots sans rapport entre eux.`}
            error={state?.errors['password']}
            autoComplete="new-password"
          />
          <Button>{t`Ouvrir le compte`}</Button>
        </PageForm>
        <Details summary={t`Quelqu’un d’autre a tapé mon code`}>
          <p>
            <Trans>
              Personne, pas même l’agent, ne doit utiliser ce code à votre place ni connaître votre mot de passe. Si le
              code a déjà servi, dites-le au poste : il ferme ce compte et vous en ouvre un autre.
            </Trans>
          </p>
        </Details>
      </div>
    </Page>
  );
}
