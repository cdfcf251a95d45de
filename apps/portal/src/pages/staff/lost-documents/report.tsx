import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Inset, Radios } from '@jatigi/ui';
import { useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import type { FormState } from '../../../forms/outcome';
import { dateOf, textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { onlyFor } from '../only-for';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { DocumentFields } from './document-fields';
import { circumstanceWords, lostDoneWords, lostProblemWords } from './lost-document-words';

interface Reported {
  outcome: 'taken' | 'known';
}

export const loader = (args: LoaderFunctionArgs) => onlyFor(args, 'security-officer');

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'report') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), lostProblemWords);
  const to = (answer: unknown): string =>
    `/${args.params['locale'] ?? 'fr'}/staff/lost-documents?done=${(answer as Reported).outcome}`;
  const body = {
    issuer: textOf(typed, 'issuer'),
    number: textOf(typed, 'number'),
    circumstance: textOf(typed, 'circumstance'),
    reportedOn: dateOf(typed, 'reportedOn'),
  };
  return commanding(args, { typed, messages, to }, (api, { idempotencyKey }) =>
    api.post<Reported>('/v1/visas/lost-documents', body, { idempotencyKey }),
  );
}

/** One document at a time, as reports come in; the ways to a whole file and out of the list lead on from here. */
export default function ReportLostDocument() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  return (
    <StaffPage title={t`Documents perdus ou volés`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={lostDoneWords} />
      <h1>
        <Trans>Documents perdus ou volés</Trans>
      </h1>
      <WhatTheListIs />
      <div className="narrow">
        <h2>
          <Trans>Déclarer un document</Trans>
        </h2>
        <ReportForm state={state} />
      </div>
    </StaffPage>
  );
}

/** Nothing can be listed: that is said, and where a listed document is recognised. */
function WhatTheListIs() {
  const locale = useLocale();
  const home = `/${locale}/staff/lost-documents`;
  return (
    <>
      <Inset>
        <p>
          <Trans>
            Personne ne peut lire cette liste : elle ne garde qu’une empreinte de chaque numéro. Un document y est
            reconnu quand quelqu’un le présente, pour une demande de visa, à la frontière ou à un transporteur. Ce qui
            est déclaré à un consulat y arrive sans vous.
          </Trans>
        </p>
      </Inset>
      <ul>
        <li>
          <a href={`${home}/import`}>
            <Trans>Importer un fichier de déclarations</Trans>
          </a>
        </li>
        <li>
          <a href={`${home}/remove`}>
            <Trans>Retirer un document de la liste</Trans>
          </a>
        </li>
        <li>
          <a href={`/${locale}/staff/screening`}>
            <Trans>Signalements à examiner</Trans>
          </a>
        </li>
      </ul>
    </>
  );
}

function ReportForm({ state }: { state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'report');
  return (
    <StaffForm intent="report" state={state}>
      <DocumentFields errors={errors} typed={typed} />
      <Radios
        name="circumstance"
        label={t`Ce qui est arrivé`}
        value={typed['circumstance']}
        error={errors['circumstance']}
        choices={Object.entries(circumstanceWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
        inline
      />
      <DateField name="reportedOn" label={t`Jour de la déclaration`} typed={typed} error={errors['reportedOn']} />
      <Button>{t`Mettre sur la liste`}</Button>
    </StaffForm>
  );
}
