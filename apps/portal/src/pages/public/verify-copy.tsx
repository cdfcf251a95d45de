import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, DateField, Radios, TextField, Verdict } from '@jatigi/ui';
import { data, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { copyQuestion, missingIn } from './copy-question';
import { copyVerdicts } from './copy-verdicts';

type Answer = FormState & { result?: string };

const messages = {
  documentNumber: msg`Donnez le numéro de la copie`,
  by: msg`Choisissez ce que vous savez de l’acte`,
  actNumber: msg`Donnez le numéro de l’acte, comme il est écrit sur la copie`,
  birthDate: msg`Donnez une date de naissance qui existe : jour, mois et année`,
  surname: msg`Donnez le nom de la personne`,
  'documentNumber:': msg`Ce n’est pas un numéro de copie`,
  'actNumber:': msg`Ce n’est pas un numéro d’acte`,
  'birthDate:': msg`Donnez une date de naissance qui existe : jour, mois et année`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

/** What a third party may ask: does this copy stand? By POST, because a name and a birth date stand in no address. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), messages);
  const question = copyQuestion(typed);
  const missing = missingIn(question, typed);
  if (missing.length > 0)
    return data<Answer>(
      { errors: Object.fromEntries(missing.map((name) => [name, words[name]])), typed },
      { status: 400 },
    );
  return submitting(args, { typed, messages: words }, async () => {
    const { result } = await Api.of(args).post<{ result: string }>('/v1/civil-registry/copy-checks', question);
    return data<Answer>({ errors: {}, typed: {}, result });
  });
}

export default function VerifyCopy() {
  const sent = useActionData() as Answer | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const verdict = sent?.result === undefined ? undefined : (copyVerdicts[sent.result] ?? copyVerdicts['no-match']);
  return (
    <Page title={t`Vérifier une copie d’acte`} hasErrors={sent !== undefined && verdict === undefined}>
      <div className="narrow">
        <BackLink href={verdict ? `/${locale}/verify/copy` : `/${locale}/verify`} />
        <h1>
          <Trans>Cette copie d’acte vaut-elle encore ?</Trans>
        </h1>
        {verdict ? (
          <Verdict tone={verdict.tone} title={i18n._(verdict.title)}>
            <p>{i18n._(verdict.advice)}</p>
          </Verdict>
        ) : (
          <Question state={sent} />
        )}
      </div>
    </Page>
  );
}

function Question({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const typed = state?.typed ?? {};
  const errors = state?.errors ?? {};
  return (
    <>
      <p>
        <Trans>
          La réponse est oui ou non. Rien d’autre de l’acte n’est montré, et rien n’est gardé de votre question.
        </Trans>
      </p>
      <PageForm state={state} draft={false}>
        <TextField
          name="documentNumber"
          label={t`Numéro de la copie`}
          hint={t`Il commence par ML ; les tirets et les espaces ne comptent pas.`}
          value={typed['documentNumber']}
          error={errors['documentNumber']}
          width="medium"
          input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 40 }}
        />
        <Radios
          name="by"
          label={t`Ce que vous savez de l’acte`}
          value={typed['by']}
          error={errors['by']}
          choices={[
            {
              value: 'act',
              label: t`Son numéro`,
              reveals: <ActNumber value={typed['actNumber']} error={errors['actNumber']} />,
            },
            { value: 'person', label: t`Le nom et la date de naissance`, reveals: <Person state={state} /> },
          ]}
        />
        <Button>{t`Vérifier la copie`}</Button>
      </PageForm>
    </>
  );
}

function ActNumber({ value, error }: { value: string | undefined; error: string | undefined }) {
  const { t } = useLingui();
  return (
    <TextField
      name="actNumber"
      label={t`Numéro de l’acte`}
      hint={t`Par exemple PAR/2026/N/0001`}
      value={value}
      error={error}
      width="medium"
      input={{ autoComplete: 'off', spellCheck: false, maxLength: 60 }}
    />
  );
}

function Person({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const typed = state?.typed ?? {};
  return (
    <>
      <TextField
        name="surname"
        label={t`Nom de la personne`}
        value={typed['surname']}
        error={state?.errors['surname']}
        width="medium"
        input={{ autoComplete: 'off', spellCheck: false, maxLength: 100 }}
      />
      <DateField name="birthDate" label={t`Date de naissance`} typed={typed} error={state?.errors['birthDate']} />
    </>
  );
}
