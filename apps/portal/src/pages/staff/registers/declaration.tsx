import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, Tag, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { Due } from '../due';
import { HistoryList } from '../history';
import type { History } from '../history';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { stateWords } from '../words/states';
import { declarationBody } from './declaration-commands';
import { DeclarationForms } from './declaration-forms';
import { FactGroups } from './fact-rows';
import { FindingsList } from './findings';
import { doneWords, problemWords, rejectionWords } from './registry-words';
import type { Declaration } from './registry.types';

const pathOf = (id = ''): string => `/v1/civil-registry/declarations/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  const api = Api.of(args);
  const path = pathOf(args.params['id']);
  return loading(args, async () => {
    const [declaration, history] = await Promise.all([
      api.get<Declaration>(path, { purpose: 'civil-act' }),
      api.get<History>(`${path}/history`, { purpose: 'civil-act' }),
    ]);
    return { declaration, history, today: new Date().toISOString().slice(0, 10) };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const body = declarationBody(typed);
  if (!body) throw new Response(null, { status: 404 });
  const { locale, id } = args.params;
  const intent = typed['intent'] ?? '';
  const words = translated(localeOf(args.request.url), problemWords);
  const messages = intent === 'declare' ? { ...words, ':': words['declaration-incomplete'] } : words;
  const to = `/${locale}/staff/registers/declarations/${id}?done=${intent}`;
  return commanding(args, { typed, to, fields: onePlace(intent), messages }, (api, options) =>
    api.post(`${pathOf(id)}/${intent}`, body, options),
  );
}

/** What is missing stands in the list of the page already; the top says once that something does. */
function onePlace(intent: string): Readonly<Record<string, string>> {
  return intent === 'declare' ? new Proxy({}, { get: () => '' }) : {};
}

export default function DeclarationPage() {
  const { declaration, history, today } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { id, facts, allowedActions, missing, warnings } = declaration;
  const name = facts.child?.name;
  const title = name ? `${name.surname} ${name.givenNames}` : t`Enfant sans nom encore`;
  const base = `/${locale}/staff/registers/declarations/${id}`;
  const mayEdit = allowedActions.includes('edit');
  return (
    <StaffPage title={t`Naissance : ${title}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{title}</h1>
      <Head declaration={declaration} today={today} />
      <Suspicions declaration={declaration} base={base} />
      <div className="columns columns-main">
        <div className="pane">
          <h2>
            <Trans>Ce que dira l’acte</Trans>
          </h2>
          <FactGroups facts={facts} editBase={mayEdit ? base : undefined} />
        </div>
        <div className="pane">
          <FindingsList title={t`Il manque encore`} findings={missing} base={mayEdit ? base : undefined} />
          <FindingsList title={t`À regarder de près`} findings={warnings} base={mayEdit ? base : undefined} />
          <DeclarationForms declaration={declaration} state={state} />
          <HistoryList history={history} />
        </div>
      </div>
    </StaffPage>
  );
}

function Head({ declaration, today }: { declaration: Declaration; today: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { state, post, due, declaredOn, act } = declaration;
  const words = stateWords[state];
  return (
    <>
      <div className="filters">
        <p>
          <Tag tone={state === 'REJECTED' ? 'bad' : 'neutral'}>{words ? i18n._(words) : state}</Tag> {post}
        </p>
        {declaredOn !== null && (
          <p>
            <Trans>Déclarée le {formatDate(declaredOn, locale)}</Trans>
          </p>
        )}
        {due && (
          <p>
            <Trans>Échéance :</Trans> <Due due={due} today={today} />
          </p>
        )}
        {act && (
          <p>
            <a href={`/${locale}/staff/registers/acts/${act.id}`}>
              <Trans>Acte {act.printedNumber}</Trans>
            </a>
          </p>
        )}
      </div>
      <Outcome declaration={declaration} />
    </>
  );
}

/** What is special about it: late, judged, rejected. */
function Outcome({ declaration: { lateDays, judgment, rejection } }: { declaration: Declaration }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const rejected = rejectionWords[rejection?.reason ?? ''];
  return (
    <>
      {lateDays > 0 && (
        <Warning>
          <Trans>Déclarée {lateDays} jours après le délai légal : il faut un jugement.</Trans>
        </Warning>
      )}
      {judgment && (
        <Inset>
          <Trans>
            Jugement : {judgment.court}, {judgment.reference}, {formatDate(judgment.date, locale)}
          </Trans>
        </Inset>
      )}
      {rejection && (
        <Inset>
          <Trans>Rejetée :</Trans> {rejected ? i18n._(rejected) : rejection.reason} {rejection.text}
        </Inset>
      )}
    </>
  );
}

function Suspicions({ declaration: { openSuspicions }, base }: { declaration: Declaration; base: string }) {
  return (
    <>
      {openSuspicions > 0 && (
        <Warning>
          <Trans>Doublons possibles à examiner : {openSuspicions}. Rien ne peut être signé avant.</Trans>
        </Warning>
      )}
      <p>
        <a href={`${base}/duplicates`}>
          <Trans>Comparer avec les déclarations et actes ressemblants</Trans>
        </a>
      </p>
    </>
  );
}
