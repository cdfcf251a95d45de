import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Details, Inset, Radios, SummaryList, Tag, Warning } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatPartialDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import type { NameForms } from '../registers/registry.types';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { stateWords } from '../words/states';
import { DocumentView } from '../visas/document-viewer';
import { denialWords, doneWords, problemWords, productWords, proofWords, relationWords } from './copy-words';
import type { CopyRequest } from './copy-request.types';

const pathOf = (id = ''): string => `/v1/civil-registry/copy-requests/${encodeURIComponent(id)}`;
const intents = ['assign', 'accept-proof', 'deny'];

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    request: await Api.of(args).get<CopyRequest>(pathOf(args.params['id']), { purpose: 'civil-act' }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const intent = typed['intent'] ?? '';
  if (!intents.includes(intent)) throw new Response(null, { status: 404 });
  const body = intent === 'deny' ? { reason: textOf(typed, 'reason') } : {};
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/copies/${args.params['id']}?done=${intent}`;
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/${intent}`, body, options),
  );
}

export default function CopyFile() {
  const { request } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const words = stateWords[request.state];
  const title = t`Demande de copie ${request.reference}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{title}</h1>
      <p>
        <Tag>{words ? i18n._(words) : request.state}</Tag> {request.post}
      </p>
      <div className="columns columns-2">
        <div className="pane">
          <h2>
            <Trans>Ce qui est indiqué</Trans>
          </h2>
          <SummaryList rows={useStatedRows(request)} />
          <FoundAct request={request} />
          <Forms request={request} state={state} />
        </div>
        <div className="pane">
          <Proofs request={request} />
        </div>
      </div>
    </StaffPage>
  );
}

const nameOf = (name: NameForms | undefined): string => (name ? `${name.surname} ${name.givenNames}` : '—');

function useStatedRows(request: CopyRequest): SummaryRow[] {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { child, parents, actReference, purpose } = request;
  const product = productWords[request.product];
  const relation = relationWords[request.relation];
  return [
    { key: 'product', label: t`Document demandé`, value: product ? i18n._(product) : request.product },
    { key: 'relation', label: t`Qui demande`, value: relation ? i18n._(relation) : request.relation },
    { key: 'child', label: t`Personne de l’acte`, value: nameOf(child) },
    {
      key: 'birth',
      label: t`Naissance`,
      value: [formatPartialDate(child.birthDate, locale), child.birthPlace].filter(Boolean).join(', '),
    },
    { key: 'mother', label: t`Mère`, value: nameOf(parents?.mother) },
    { key: 'father', label: t`Père`, value: nameOf(parents?.father) },
    { key: 'heldBy', label: t`Acte tenu par`, value: request.heldBy },
    {
      key: 'number',
      label: t`Numéro indiqué`,
      value: actReference ? `${actReference.year} / ${actReference.number}` : '—',
    },
    { key: 'purpose', label: t`Usage`, value: purpose ?? '—' },
    { key: 'asked', label: t`Demandée le`, value: formatDate(request.createdAt, locale) },
  ];
}

/** What the register itself says about the order. */
function FoundAct({ request: { act, denial } }: { request: CopyRequest }) {
  const locale = useLocale();
  if (denial) return <Inset>{denial.text[locale]}</Inset>;
  if (!act)
    return (
      <Inset>
        <Trans>Aucun acte unique ne correspond à ces indications dans le registre.</Trans>
      </Inset>
    );
  return (
    <>
      <p>
        <a href={`/${locale}/staff/registers/acts/${act.id}`}>
          <Trans>Acte trouvé : {act.printedNumber}</Trans>
        </a>
      </p>
      {act.parentsFit ? (
        <p>
          <Tag tone="good">
            <Trans>Les parents indiqués sont ceux de l’acte</Trans>
          </Tag>
        </p>
      ) : (
        <Warning>
          <Trans>Les parents indiqués ne sont pas ceux de l’acte.</Trans>
        </Warning>
      )}
    </>
  );
}

function Proofs({ request }: { request: CopyRequest }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <section aria-labelledby="proofs">
      <h2 id="proofs">
        <Trans>Preuves</Trans>
      </h2>
      {request.documents.length === 0 && (
        <p>
          <Trans>Rien n’a encore été envoyé.</Trans>
        </p>
      )}
      {request.documents.map(({ kind, mediaType }) => {
        const title = proofWords[kind] ? i18n._(proofWords[kind]) : kind;
        return (
          <div key={kind}>
            <h3>{title}</h3>
            <DocumentView
              title={title}
              mediaType={mediaType}
              src={`/${locale}/staff/copies/${request.id}/documents/${kind}`}
            />
          </div>
        );
      })}
    </section>
  );
}

function Forms({ request, state }: { request: CopyRequest; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'deny');
  const may = (action: string): boolean => request.allowedActions.includes(action);
  const relation = relationWords[request.relation];
  const as = relation ? i18n._(relation) : request.relation;
  if (request.allowedActions.length === 0) return null;
  const deny = (
    <StaffForm intent="deny" state={state} version={request.version}>
      <Radios
        name="reason"
        label={t`Motif du refus`}
        value={typed['reason']}
        error={errors['reason']}
        choices={Object.entries(denialWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <Button kind="danger">{t`Refuser la demande`}</Button>
    </StaffForm>
  );
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">
        <Trans>Que faire ?</Trans>
      </h2>
      {may('accept-proof') && (
        <StaffForm intent="accept-proof" state={state} version={request.version}>
          <p>
            <Trans>
              La personne est reconnue comme : <strong>{as}</strong>. Son compte est lié à ce titre.
            </Trans>
          </p>
          <Button>{t`Accepter la preuve`}</Button>
        </StaffForm>
      )}
      {may('assign') && (
        <StaffForm intent="assign" state={state} version={request.version}>
          <p>
            <Button kind="secondary">{t`Prendre la demande`}</Button>
          </p>
        </StaffForm>
      )}
      {may('deny') && (typed['intent'] === 'deny' ? deny : <Details summary={t`Refuser…`}>{deny}</Details>)}
    </section>
  );
}
