import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, Notice, Radios, SummaryList, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';

interface OwnAccount {
  email: string | null;
  phone: string | null;
  /** Of an account that a desk opened. */
  number: string | null;
  givenName: string | null;
  language: string;
  secondFactor: boolean;
  version: number;
}

const messages = {
  'givenName:required': msg`Donnez un prénom, ou laissez celui d’avant`,
  'givenName:too-long': msg`Ce prénom est trop long`,
  'stale-version': msg`Le compte a été changé dans un autre onglet. Vérifiez ce qui est saisi, puis enregistrez de nouveau.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    // Whoever acts for somebody is not at home: his own account waits until he stops.
    if ((await viewerOf(args))?.acting) throw redirect(`/${localeOf(args.request.url)}/account/helpers`);
    const account = await Api.of(args).get<OwnAccount>('/v1/identity/me');
    return { account, done: new URL(args.request.url).searchParams.get('done') };
  });
}

/** Name and language of our messages. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const locale = localeOf(args.request.url);
  return submitting(args, { typed, messages: translated(locale, messages) }, async () => {
    const body = { givenName: textOf(typed, 'givenName'), language: textOf(typed, 'language') };
    await Api.of(args).patch('/v1/identity/me', body, { version: typed['version'] });
    throw redirect(`/${locale}/account?done=saved`, 303);
  });
}

export default function AccountPage() {
  const { account, done } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Mon compte`} hasErrors={state !== undefined}>
      <div className="narrow">
        {done !== null && state === undefined && <Done what={done} />}
        <h1>
          <Trans>Mon compte</Trans>
        </h1>
        <Facts account={account} />
        <h2>
          <Trans>Nos messages</Trans>
        </h2>
        <Preferences account={account} state={state} />
        <h2>
          <Trans>Se déconnecter</Trans>
        </h2>
        <SignOut />
      </div>
    </Page>
  );
}

function Done({ what }: { what: string }) {
  return (
    <Notice kind="success">
      <p>
        {what === 'contact' ? (
          <Trans>Votre contact est enregistré. Il sert aussi à vous connecter.</Trans>
        ) : what === 'factor' ? (
          <Trans>Votre compte demande maintenant un code à six chiffres à chaque connexion.</Trans>
        ) : (
          <Trans>C’est enregistré.</Trans>
        )}
      </p>
    </Notice>
  );
}

function Facts({ account }: { account: OwnAccount }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <SummaryList
      rows={[
        ...(account.number === null
          ? []
          : [{ key: 'number', label: t`Identifiant`, value: <span className="number">{account.number}</span> }]),
        { key: 'email', label: t`Adresse e-mail`, value: account.email ?? t`aucune` },
        { key: 'phone', label: t`Téléphone`, value: account.phone ?? t`aucun` },
        {
          key: 'contact',
          label: t`Contacts`,
          value: <a href={`/${locale}/account/contact`}>{t`Ajouter ou changer un contact`}</a>,
        },
        {
          key: 'passkeys',
          label: t`Clés d’accès`,
          value: <a href={`/${locale}/account/passkeys`}>{t`Se connecter sans mot de passe`}</a>,
        },
        {
          key: 'factor',
          label: t`Code à six chiffres`,
          value: account.secondFactor ? (
            t`demandé à chaque connexion`
          ) : (
            <a href={`/${locale}/account/second-factor`}>{t`Protéger ce compte`}</a>
          ),
        },
        {
          key: 'sessions',
          label: t`Mes connexions`,
          value: <a href={`/${locale}/account/sessions`}>{t`Voir et fermer les connexions`}</a>,
        },
        {
          key: 'checks',
          label: t`Mes documents`,
          value: <a href={`/${locale}/account/checks`}>{t`Voir quand ils ont été vérifiés`}</a>,
        },
        {
          key: 'recovery-codes',
          label: t`Codes de secours`,
          value: <a href={`/${locale}/account/recovery-codes`}>{t`Si un appareil est perdu`}</a>,
        },
        {
          key: 'helpers',
          label: t`Aidants`,
          value: <a href={`/${locale}/account/helpers`}>{t`Confier mes démarches, ou aider quelqu’un`}</a>,
        },
        {
          key: 'programs',
          label: t`Programmes reliés`,
          value: <a href={`/${locale}/account/programs`}>{t`Voir et retirer les accès`}</a>,
        },
        {
          key: 'counter',
          label: t`Au guichet`,
          value: <a href={`/${locale}/account/counter-code`}>{t`Obtenir un code pour le guichet`}</a>,
        },
      ]}
    />
  );
}

function Preferences({ account, state }: { account: OwnAccount; state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <PageForm state={state} version={account.version} draft={false}>
      <TextField
        name="givenName"
        label={t`Votre prénom`}
        hint={t`Pour que nos messages vous saluent.`}
        value={state?.typed['givenName'] ?? account.givenName ?? ''}
        error={state?.errors['givenName']}
        width="medium"
        input={{ autoComplete: 'given-name', maxLength: 80 }}
      />
      <Radios
        name="language"
        label={t`Langue de nos messages`}
        inline
        value={state?.typed['language'] ?? account.language}
        error={state?.errors['language']}
        choices={[
          { value: 'fr', label: <span lang="fr">Français</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
      />
      <Button>{t`Enregistrer`}</Button>
    </PageForm>
  );
}

/** Plain forms: nothing to fill, nothing to keep. */
function SignOut() {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <>
      <p>
        <Trans>Les brouillons gardés dans ce navigateur sont effacés aussi.</Trans>
      </p>
      <form method="post" action={`/${locale}/sign-out`}>
        <ButtonGroup>
          <Button kind="secondary">{t`Se déconnecter`}</Button>
          <Button kind="secondary" name="everywhere" value="yes">
            {t`Se déconnecter partout`}
          </Button>
        </ButtonGroup>
      </form>
    </>
  );
}
