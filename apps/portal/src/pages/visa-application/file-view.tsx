import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonGroup, ButtonLink, Details, Inset, Notice, SummaryList, Tag, Verdict } from '@jatigi/ui';
import type { ReactNode } from 'react';
import type { PlaceNames } from '../../api/place-names';
import { Page } from '../../layout/page';
import { useSupersededRows } from '../../layout/superseded-rows';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import { GroupLink } from '../visa-groups/group-link';
import { AnswersView } from './answers-view';
import type { Application, CodeInWords } from './application.types';
import { BondNotice } from './bond-notice';
import { useExpectedWords } from './expected-decision';
import { FreeText } from './free-text';
import { InterviewNotice } from './interview-notice';
import { RefusalNotice } from './refusal-notice';
import { applicationStates, dueWords, stateText } from './state-words';

interface FileViewProps {
  application: Application;
  post: PlaceNames | null;
  isBackFromPayment: boolean;
}

/** A submitted application: where it is, the one thing to do, what is known about it. */
export function FileView({ application, post, isBackFromPayment }: FileViewProps) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { id, state, allowedActions } = application;
  const text = applicationStates[state];
  const file = `/${locale}/visas/${id}`;
  return (
    <Page title={t`Demande de visa`}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Demande de visa</Trans>
        </h1>
        {text && (
          <p>
            <Tag tone={text.tone}>{i18n._(text.label)}</Tag>
          </p>
        )}
        {isBackFromPayment && state === 'AWAITING_PAYMENT' ? (
          <PaymentOnItsWay />
        ) : (
          <NextStep application={application} />
        )}
        <InterviewNotice application={application} />
        <BondNotice application={application} />
        {application.decision?.decision === 'refuse' && (
          <Reasons title={t`Motifs du refus`} codes={application.decision.codes ?? []} />
        )}
        <RefusalNotice application={application} />
        {application.visaEnd && <Reasons title={t`Pourquoi ce visa ne vaut plus`} codes={application.visaEnd.codes} />}
        <GroupLink application={application} />
        <Facts application={application} post={post?.[locale]} />
        <p>
          <a href={`${file}/history`}>
            <Trans>Ce qui s’est passé, et qui a consulté le dossier</Trans>
          </a>
        </p>
        <Details summary={t`Vos réponses et vos pièces`}>
          <AnswersView application={application} />
        </Details>
        {allowedActions.includes('withdraw') && (
          <p>
            <a href={`${file}/withdraw`}>
              <Trans>Retirer cette demande</Trans>
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}

function PaymentOnItsWay() {
  const { t } = useLingui();
  return (
    <Notice>
      <h2>
        <Trans>Le paiement est en cours de confirmation</Trans>
      </h2>
      <p>
        <Trans>
          Si vous venez de payer, la confirmation arrive dans quelques instants : ne payez pas une deuxième fois. Si le
          paiement a échoué, vous pouvez recommencer.
        </Trans>
      </p>
      <ButtonLink kind="secondary" href="?">{t`Voir où en est ma demande`}</ButtonLink>
    </Notice>
  );
}

function NextStep({ application }: { application: Application }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { id, state, informationRequest, allowedActions, bond } = application;
  const text = stateText(state, bond?.isAwaited);
  const file = `/${locale}/visas/${id}`;
  return (
    <>
      {text && <p className="lead">{i18n._(text.next)}</p>}
      {informationRequest !== null && (
        <Inset>
          <FreeText text={informationRequest} />
        </Inset>
      )}
      {state === 'AWAITING_PAYMENT' && <Action href={`${file}/pay`}>{t`Payer les droits`}</Action>}
      {allowedActions.includes('answer') && <Action href={`${file}/answer`}>{t`Répondre au poste`}</Action>}
      {allowedActions.includes('download-e-visa') && (
        <Action href={`${file}/e-visa`}>{t`Télécharger l’e-visa (PDF)`}</Action>
      )}
    </>
  );
}

/** Alone in its line: what follows keeps its distance. */
const Action = ({ href, children }: { href: string; children: ReactNode }) => (
  <ButtonGroup>
    <ButtonLink href={href}>{children}</ButtonLink>
  </ButtonGroup>
);

function Reasons({ title, codes }: { title: string; codes: readonly CodeInWords[] }) {
  const locale = useLocale();
  return (
    <Verdict tone="bad" title={title}>
      <ul>
        {codes.map(({ code, words }) => (
          <li key={code}>
            {words[locale]} <span className="hint">({code})</span>
          </li>
        ))}
      </ul>
    </Verdict>
  );
}

function Facts({ application, post: name }: { application: Application; post: string | undefined }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { reference, post, due, fee, payment, visa, submittedAt } = application;
  const likely = useLikelyRow(application);
  const superseded = useSupersededRows(visa);
  const dueLabel = due ? dueWords[due.step] : undefined;
  const rows = [
    ...row('reference', t`Référence`, reference),
    ...row('post', t`Poste`, post && <a href={`/${locale}/posts/${post}`}>{name}</a>),
    ...row('submitted', t`Déposée le`, submittedAt && formatDate(submittedAt, locale)),
    ...row('due', dueLabel ? i18n._(dueLabel) : t`Au plus tard le`, due && formatDate(due.on, locale)),
    ...likely,
    ...row('fee', t`Droits`, fee && formatMoney(fee, locale)),
    ...row('receipt', t`Reçu du paiement`, payment && payment.receiptNumber),
    ...row('visa', t`Numéro de l’e-visa`, visa && visa.number),
    ...superseded,
    ...row(
      'valid',
      t`Valable`,
      visa && `${formatDate(visa.validFrom, locale)} – ${formatDate(visa.validUntil, locale)}`,
    ),
  ];
  return <SummaryList rows={rows} />;
}

function useLikelyRow({ expectedDecision }: Application) {
  const { t } = useLingui();
  const words = useExpectedWords();
  return row('expected', t`Décision probable`, expectedDecision && words(expectedDecision));
}

const row = (key: string, label: string, value: ReactNode) => (value === null ? [] : [{ key, label, value }]);
