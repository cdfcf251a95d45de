import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Checkbox, Checkboxes, Radios, TextField } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { gatewayContext } from '../../api/gateway-context';
import { loading } from '../../api/page-errors';
import { viewerOf } from '../../api/viewer';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { PasswordField } from '../account/password-field';
import { TotpField } from '../account/totp-field';
import { mandateKinds, mandateOf, missingIn } from './mandate-input';
import { kindWords, mandatesApi } from './mandate-words';
import { OfferSlip } from './offer-slip';
import type { Offered } from './offer-slip';
import { ownFiles } from './own-files';
import type { OwnFile } from './own-files';

type Answer = FormState & { offered?: Offered; chosen?: string[] };

const messages = {
  'helperName:': msg`Dites qui vous aide, avec vos mots`,
  'parts:': msg`Choisissez au moins une chose que l’aidant pourra faire`,
  'withdraw:': msg`Pour retirer une demande, l’aidant doit pouvoir agir : choisissez « voir et agir » quelque part`,
  'files:required': msg`Cochez au moins un dossier, ou choisissez tous les dossiers`,
  'files:': msg`Vingt dossiers au plus`,
  'until:': msg`Choisissez combien de temps`,
  'password:': msg`Donnez votre mot de passe`,
  'totp:': msg`Ce code a six chiffres`,
  'step-up-failed': msg`Ce mot de passe n’est pas le bon, ou le code à six chiffres ne convient pas.`,
  'mandates-too-many': msg`Vous avez déjà donné cinq mandats. Mettez fin à l’un d’eux d’abord.`,
  'too-many-attempts': msg`Trop d’essais. Attendez quelques minutes.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  const locale = localeOf(args.request.url);
  return loading(args, async () => {
    if ((await viewerOf(args))?.acting) throw redirect(`/${locale}/account/helpers`);
    return { files: await ownFiles(args, locale), key: crypto.randomUUID() };
  });
}

/** A new mandate; its code stands in this answer only. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const all = typedOf(form);
  const files = form.getAll('files').map(String);
  const { password: _password, totp: _totp, idempotencyKey, ...typed } = all;
  const locale = localeOf(args.request.url);
  const { publicUrl } = args.context.get(gatewayContext);
  const words = wordsFor(locale);
  const mandate = mandateOf(all, files, new Date());
  const missing = missingIn(mandate).map((field) => [field, words[`${field}:`]] as const);
  const kept = { ...typed, chosen: files.join(' ') };
  if (missing.length > 0) return refused(kept, Object.fromEntries(missing));
  const options = { typed: kept, fields: { '/until': 'lasting' }, messages: words };
  return submitting(args, options, async () => {
    const given = await Api.of(args).post<Omit<Offered, 'address'>>(mandatesApi, mandate, {
      idempotencyKey,
    });
    const address = new URL(`/${locale}/account/helpers/accept`, publicUrl).href;
    return data<Answer>({ errors: {}, typed: {}, offered: { ...given, address } });
  });
}

const wordsFor = (locale: ReturnType<typeof localeOf>) => {
  const words = translated(locale, messages);
  return { ...words, 'lasting:': words['until:'] };
};

export default function NewHelper() {
  const { files, key } = useLoaderData<typeof loader>();
  const state = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = state?.offered ? t`Le code pour votre aidant` : t`Donner un mandat`;
  return (
    <Page title={title} hasErrors={state !== undefined && !state.offered}>
      <div className="narrow">
        <div className="no-print">
          <BackLink href={`/${locale}/account/helpers`}>{t`Mes aidants`}</BackLink>
        </div>
        <h1>{title}</h1>
        {state?.offered ? (
          <OfferSlip offered={state.offered} />
        ) : (
          <Form files={files} state={state} idempotencyKey={key} />
        )}
      </div>
    </Page>
  );
}

interface FormProps {
  files: OwnFile[];
  state: Answer | undefined;
  idempotencyKey: string;
}

function Form({ files, state, idempotencyKey }: FormProps) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          Vous choisissez ce que l’aidant peut faire et combien de temps. Il ne pourra jamais changer votre mot de passe
          ni vos contacts. Vous lirez tout ce qu’il aura fait.
        </Trans>
      </p>
      <PageForm state={state} idempotencyKey={idempotencyKey} draft={false}>
        <TextField
          name="helperName"
          label={t`Qui vous aide ?`}
          hint={t`Avec vos mots, par exemple « mon neveu Issa ». Vous seul lisez ce nom.`}
          value={state?.typed['helperName']}
          error={state?.errors['helperName']}
          width="medium"
          input={{ autoComplete: 'off', maxLength: 80 }}
        />
        <Parts state={state} />
        <WhichFiles files={files} state={state} />
        <Lasting state={state} />
        <PasswordField
          name="password"
          label={t`Mot de passe`}
          hint={t`Encore une fois, pour être sûr que c’est vous.`}
          error={state?.errors['password']}
          autoComplete="current-password"
        />
        <TotpField
          hint={t`Seulement si vous avez ajouté une application d’authentification.`}
          optional
          error={state?.errors['totp']}
        />
        <Button>{t`Obtenir le code pour l’aidant`}</Button>
      </PageForm>
    </>
  );
}

function Parts({ state }: { state: Answer | undefined }) {
  const { i18n, t } = useLingui();
  return (
    <section id="parts" tabIndex={-1}>
      <h2>
        <Trans>Ce que l’aidant peut faire</Trans>
      </h2>
      {state?.errors['parts'] !== undefined && <p className="field-error">{state.errors['parts']}</p>}
      {mandateKinds.map((kind) => (
        <Radios
          key={kind}
          name={`part-${kind}`}
          label={i18n._(kindWords[kind])}
          inline
          value={state?.typed[`part-${kind}`] ?? 'none'}
          choices={[
            { value: 'none', label: t`Rien` },
            { value: 'read', label: t`Voir` },
            { value: 'act', label: kind === 'payments' ? t`Voir et payer` : t`Voir et agir` },
          ]}
        />
      ))}
      <Checkbox
        name="withdraw"
        label={t`L’aidant peut aussi retirer une demande (on ne peut pas revenir en arrière)`}
        checked={state?.typed['withdraw'] === 'yes'}
        error={state?.errors['withdraw']}
      />
    </section>
  );
}

function WhichFiles({ files, state }: { files: OwnFile[]; state: Answer | undefined }) {
  const { t } = useLingui();
  if (files.length === 0) return null;
  const choices = files.map(({ id, label }) => ({ value: id, label }));
  return (
    <Radios
      name="which"
      label={t`Pour quels dossiers ?`}
      value={state?.typed['which'] ?? 'all'}
      choices={[
        { value: 'all', label: t`Tous mes dossiers de ces catégories, et de nouveaux` },
        {
          value: 'some',
          label: t`Seulement ceux que je coche`,
          reveals: (
            <Checkboxes
              name="files"
              label={t`Dossiers`}
              values={(state?.typed['chosen'] ?? '').split(' ')}
              choices={choices}
              error={state?.errors['files']}
            />
          ),
        },
      ]}
    />
  );
}

function Lasting({ state }: { state: Answer | undefined }) {
  const { t } = useLingui();
  return (
    <Radios
      name="lasting"
      label={t`Combien de temps ?`}
      hint={t`Vous pouvez y mettre fin avant, à tout moment.`}
      value={state?.typed['lasting'] ?? '3'}
      error={state?.errors['lasting']}
      choices={[
        { value: '1', label: t`1 mois` },
        { value: '3', label: t`3 mois` },
        { value: '6', label: t`6 mois` },
        { value: '12', label: t`12 mois` },
      ]}
    />
  );
}
