import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FieldSet, Select, TextField } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { textOf, typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import type { Guardian } from './application.types';
import { guardianProblemWords, guardianRelationWords } from './guardian-words';
import { fieldsOfGuardians, guardiansOf } from './guardian-answers';
import { apiPathOf, filePathOf, openFor } from './open-application';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const { id, version, applicant } = await openFor(args, 'edit');
    return { id, version, guardians: (applicant['guardians'] ?? []) as unknown as Guardian[] };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = byField(translated(localeOf(args.request.url), guardianProblemWords));
  const guardians = guardiansOf((name) => textOf(typed, name));
  return submitting(args, { typed, messages, fields: fieldsOfGuardians(guardians) }, async () => {
    const change = { applicant: { guardians: guardians.map(({ place: _place, ...guardian }) => guardian) } };
    await Api.of(args).patch(apiPathOf(args), change, { version: typed['version'] });
    throw redirect(filePathOf(args), 303);
  });
}

/** The same words for the first guardian and for the second. */
const byField = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) =>
      key.endsWith(':') ? [0, 1].map((place) => [`${key.slice(0, -1)}-${place}:`, text]) : [[key, text]],
    ),
  );

/** Who answers for a minor; their consent is a document of the checklist. */
export default function GuardiansPage() {
  const { id, version, guardians } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Parents ou tuteur du mineur`;
  return (
    <Page title={title} hasErrors={state !== undefined}>
      <div className="narrow">
        <BackLink href={`/${locale}/visas/${id}`}>{t`Votre demande`}</BackLink>
        <h1>{title}</h1>
        <p>
          <Trans>
            Un voyageur de moins de dix-huit ans a besoin de l’accord de ceux qui répondent de lui. L’accord signé se
            joint avec les autres pièces.
          </Trans>
        </p>
        <PageForm state={state} version={version}>
          <GuardianFields place={0} guardian={guardians[0]} state={state} title={t`Première personne`} />
          <GuardianFields
            place={1}
            guardian={guardians[1]}
            state={state}
            title={t`Deuxième personne, s’il y en a une`}
          />
          <Button>{t`Enregistrer`}</Button>
        </PageForm>
      </div>
    </Page>
  );
}

interface GuardianFieldsProps {
  place: number;
  title: string;
  guardian: Guardian | undefined;
  state: FormState | undefined;
}

function GuardianFields({ place, title, guardian, state }: GuardianFieldsProps) {
  const { i18n, t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  const field = (name: keyof Guardian) => ({
    name: `${name}-${place}`,
    value: typed[`${name}-${place}`] ?? guardian?.[name],
    error: errors[`${name}-${place}`],
  });
  return (
    <FieldSet field={{ name: `guardian-${place}`, label: title }}>
      <TextField {...field('name')} label={t`Nom et prénoms`} input={{ maxLength: 160 }} />
      <Select
        {...field('relation')}
        label={t`Lien avec l’enfant`}
        placeholder={t`Choisir`}
        options={Object.entries(guardianRelationWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextField {...field('phone')} label={t`Téléphone`} optional input={{ type: 'tel', maxLength: 20 }} />
    </FieldSet>
  );
}
