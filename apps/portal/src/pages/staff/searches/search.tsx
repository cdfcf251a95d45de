import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, Radios, SummaryList, Tag, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { refused } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatPartialDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { PersonFields } from '../registers/person-fields';
import { capacityWords, problemWords } from '../registers/registry-words';
import type { NameForms } from '../registers/registry.types';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { certificateTitles } from './certificate-titles';
import { AboutCertificate, MarginForm } from './margin-form';
import { marginPointers, readMargin } from './margin-rows';
import { answerPointers, readAnswer } from './search-input';
import { doneWords, noMarginWords, noScanWords, notFoundWords, searchProblemWords } from './search-words';
import type { Search } from './search.types';

/** A search for a certificate asks for the margin; one for a copy does not. */
const marginIsSaid = (typed: Typed): boolean =>
  typed['subject'] !== 'certificate' || ['none', 'notes'].includes(typed['margin'] ?? '');
const notesOf = (typed: Typed) => (typed['subject'] === 'certificate' ? { notes: readMargin(typed) } : {});

const pathOf = (id = ''): string => `/v1/civil-registry/searches/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const search = await Api.of(args).get<Search>(pathOf(args.params['id']), { purpose: 'civil-act' });
    return { search, titles: await certificateTitles(args, [search]) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const { id, locale } = args.params;
  const page = `/${locale}/staff/searches`;
  const language = localeOf(args.request.url);
  const messages = { ...translated(language, problemWords), ...translated(language, searchProblemWords) };
  const shared = { typed, messages, fields: answerPointers };
  switch (typed['intent']) {
    case 'scan': {
      const file = form.get('scan');
      if (!(file instanceof File) || file.size === 0) return refused(typed, translated(language, noScanWords));
      return commanding(args, { ...shared, to: `${page}/${id}?done=scan` }, (api, { version }) =>
        api.put(`${pathOf(id)}/scan`, file, { version }),
      );
    }
    case 'answer':
      if (!marginIsSaid(typed)) return refused(typed, translated(language, noMarginWords));
      return commanding(
        args,
        { ...shared, to: `${page}?done=answer`, fields: { ...answerPointers, ...marginPointers(typed) } },
        (api, options) => api.post(`${pathOf(id)}/answer`, { ...readAnswer(typed), ...notesOf(typed) }, options),
      );
    case 'not-found':
      return commanding(args, { ...shared, to: `${page}?done=not-found` }, (api, options) =>
        api.post(`${pathOf(id)}/not-found`, { reason: textOf(typed, 'reason') }, options),
      );
    default:
      throw new Response(null, { status: 404 });
  }
}

export default function SearchPageOfCentre() {
  const { search, titles } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Recherche ${search.reference}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/searches`}>{t`Recherches d’actes`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{title}</h1>
      {search.subject === 'certificate' && <AboutCertificate title={titles[search.product ?? '']?.[locale] ?? ''} />}
      <Stated search={search} />
      <div className="narrow">
        <ScanForm search={search} state={state} />
        <AnswerForm search={search} state={state} />
        <NotFoundForm search={search} state={state} />
      </div>
    </StaffPage>
  );
}

const nameOf = (name: NameForms | undefined): string => (name ? `${name.surname} ${name.givenNames}` : '—');

function Stated({ search: { child, parents, actReference, heldBy } }: { search: Search }) {
  const { t } = useLingui();
  const locale = useLocale();
  const rows = [
    { key: 'child', label: t`Personne de l’acte`, value: nameOf(child) },
    {
      key: 'birth',
      label: t`Naissance`,
      value: [formatPartialDate(child.birthDate, locale), child.birthPlace].filter(Boolean).join(', '),
    },
    { key: 'mother', label: t`Mère`, value: nameOf(parents?.mother) },
    { key: 'father', label: t`Père`, value: nameOf(parents?.father) },
    {
      key: 'number',
      label: t`Numéro indiqué`,
      value: actReference ? `${actReference.year} / ${actReference.number}` : '—',
    },
    { key: 'heldBy', label: t`Acte tenu par`, value: heldBy },
  ];
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">
        <Trans>Ce qui est indiqué</Trans>
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

interface FormProps {
  search: Search;
  state: FormState | undefined;
}

function ScanForm({ search, state }: FormProps) {
  const { t } = useLingui();
  const { errors } = stateOf(state, 'scan');
  return (
    <section aria-labelledby="step-scan">
      <h2 id="step-scan">
        <Trans>1. L’image de l’acte</Trans>
      </h2>
      {search.hasScan === true && (
        <p>
          <Tag tone="good">
            <Trans>reçue</Trans>
          </Tag>
        </p>
      )}
      <StaffForm intent="scan" state={state} version={search.version} files>
        <FileField
          name="scan"
          label={t`Image ou PDF de l’acte`}
          hint={t`JPEG, PNG ou PDF, 10 Mo au plus.`}
          accept="image/jpeg,image/png,application/pdf"
          error={errors['scan']}
        />
        <Button kind="secondary">{t`Envoyer l’image`}</Button>
      </StaffForm>
    </section>
  );
}

function AnswerForm({ search, state }: FormProps) {
  const { i18n, t } = useLingui();
  const own = stateOf(state, 'answer');
  const field = (name: string) => ({ name, value: own.typed[name], error: own.errors[name] });
  const number = { inputMode: 'numeric', maxLength: 6 } as const;
  return (
    <section aria-labelledby="step-answer">
      <h2 id="step-answer">
        <Trans>2. Ce que dit l’acte</Trans>
      </h2>
      <StaffForm intent="answer" state={state} version={search.version} draft>
        <TextField {...field('year')} label={t`Année du registre`} width="short" input={number} />
        <TextField {...field('number')} label={t`Numéro de l’acte`} width="short" input={number} />
        <h3>{t`L’enfant`}</h3>
        <PersonFields kind="child" prefix="child-" state={own} />
        <h3>{t`La mère`}</h3>
        <PersonFields kind="other" prefix="mother-" state={own} />
        <h3>{t`Le père`}</h3>
        <PersonFields kind="other" prefix="father-" state={own} />
        <Radios
          {...field('capacity')}
          label={t`Qui a déclaré la naissance ?`}
          choices={Object.entries(capacityWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
        <h3>{t`Si ce n’est ni le père ni la mère`}</h3>
        <PersonFields kind="other" prefix="declarant-" state={own} />
        {search.subject === 'certificate' && (
          <>
            <input type="hidden" name="subject" value="certificate" />
            <MarginForm state={own} />
          </>
        )}
        <Button>{t`Transmettre l’acte`}</Button>
      </StaffForm>
    </section>
  );
}

function NotFoundForm({ search, state }: FormProps) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'not-found');
  return (
    <section aria-labelledby="step-none">
      <h2 id="step-none">
        <Trans>Ou : l’acte est introuvable</Trans>
      </h2>
      <StaffForm intent="not-found" state={state} version={search.version}>
        <Radios
          name="reason"
          label={t`Pourquoi`}
          value={typed['reason']}
          error={errors['reason']}
          choices={Object.entries(notFoundWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
        <Button kind="danger">{t`Répondre : introuvable`}</Button>
      </StaffForm>
    </section>
  );
}
