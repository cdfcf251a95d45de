import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { isPartialDate } from '@jatigi/kernel';
import { BackLink, Button, ButtonLink, DateField, SummaryList, TextField } from '@jatigi/ui';
import { data, useActionData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { ApiProblem } from '../../api/problem';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { dateOf, textOf, typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { useExpectedWords } from '../visa-application/expected-decision';
import type { ExpectedDecision } from '../visa-application/expected-decision';

interface Words {
  fr: string;
  en: string;
}
/** State and next step: all that a reference and a birth date open. */
interface Tracked {
  reference: string;
  text: Words;
  nextStep: { text: Words } | null;
  expectedOn: string | null;
  /** Of a visa application that a post has. */
  expectedDecision?: ExpectedDecision | null;
}
type Answer = FormState & { tracked?: Tracked };

const messages = {
  reference: msg`Donnez la référence de la demande`,
  birthDate: msg`Donnez la date de naissance : le jour, le mois et l’année, ou ce que le passeport en dit`,
  unknown: msg`Aucune demande ne correspond à cette référence et à cette date de naissance. Vérifiez les deux.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

const LONGEST_REFERENCE = 60;
/** A visa application and a copy request are tracked alike; whose reference it is the services know. */
const doors = ['/v1/visas/tracking', '/v1/civil-registry/copy-requests/tracking'] as const;

/** Sent by POST, so that a birth date stands in no address, no history and no log. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), messages);
  const asked = { reference: referenceOf(typed), birthDate: dateOf(typed, 'birthDate') };
  const wrong = {
    ...(asked.reference === undefined && { reference: words.reference }),
    ...(!isPartialDate(asked.birthDate) && { birthDate: words.birthDate }),
  };
  if (Object.keys(wrong).length > 0) return refused(typed, wrong);
  return submitting(args, { typed, messages: words }, async () => {
    const tracked = await find(args, asked);
    if (tracked === null) return data<Answer>({ errors: { '': words.unknown }, typed }, { status: 404 });
    return data<Answer>({ errors: {}, typed, tracked });
  });
}

function referenceOf(typed: Typed): string | undefined {
  return textOf(typed, 'reference')?.toUpperCase().replace(/\s/g, '').slice(0, LONGEST_REFERENCE);
}

async function find(args: PageArguments, query: { reference?: string | undefined; birthDate?: string | undefined }) {
  const ask = async (path: string): Promise<Tracked | null> => {
    try {
      return await Api.of(args).get<Tracked>(path, { query });
    } catch (error) {
      // Unknown, or a reference of another shape: the same answer, whichever it is.
      if (error instanceof ApiProblem && [400, 404].includes(error.status)) return null;
      throw error;
    }
  };
  const found = await Promise.all(doors.map(ask));
  return found.find((one) => one !== null) ?? null;
}

export default function Tracking() {
  const sent = useActionData() as Answer | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Suivre une demande`} hasErrors={sent !== undefined && !sent.tracked}>
      <div className="narrow">{sent?.tracked ? <Where tracked={sent.tracked} /> : <Question state={sent} />}</div>
    </Page>
  );
}

function Where({ tracked }: { tracked: Tracked }) {
  const { t } = useLingui();
  const locale = useLocale();
  const expectedWords = useExpectedWords();
  const { reference, text, nextStep, expectedOn, expectedDecision } = tracked;
  return (
    <>
      <BackLink href={`/${locale}/tracking`}>{t`Suivre une autre demande`}</BackLink>
      <h1>
        <Trans>Où en est la demande {reference}</Trans>
      </h1>
      <SummaryList
        rows={[
          { key: 'state', label: t`Où elle en est`, value: text[locale] },
          { key: 'next', label: t`Prochaine étape`, value: nextStep ? nextStep.text[locale] : t`aucune` },
          ...(expectedOn === null
            ? []
            : [{ key: 'expected', label: t`Attendue au plus tard le`, value: formatDate(expectedOn, locale) }]),
          ...(expectedDecision
            ? [{ key: 'likely', label: t`Décision probable`, value: expectedWords(expectedDecision) }]
            : []),
        ]}
      />
      <p>
        <Trans>Pour répondre, payer ou télécharger, ouvrez votre dossier.</Trans>
      </p>
      <ButtonLink kind="secondary" href={`/${locale}/files`}>{t`Mes dossiers`}</ButtonLink>
    </>
  );
}

function Question({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  const typed = state?.typed ?? {};
  return (
    <>
      <h1>
        <Trans>Suivre une demande</Trans>
      </h1>
      <p>
        <Trans>Sans compte : la référence du reçu et la date de naissance de la personne suffisent.</Trans>
      </p>
      <PageForm state={state} draft={false}>
        <TextField
          name="reference"
          label={t`Référence`}
          hint={t`Elle est sur le reçu et dans nos messages.`}
          value={typed['reference']}
          error={state?.errors['reference']}
          width="medium"
          input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: LONGEST_REFERENCE }}
        />
        <DateField
          name="birthDate"
          label={t`Date de naissance`}
          hint={t`De la personne qui voyage, ou que l’acte concerne`}
          typed={typed}
          error={state?.errors['birthDate']}
        />
        <Button>{t`Voir où elle en est`}</Button>
      </PageForm>
    </>
  );
}
