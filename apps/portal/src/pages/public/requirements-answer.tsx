import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, ButtonGroup, ButtonLink, Details, Inset, SummaryList, Verdict } from '@jatigi/ui';
import type { Tone } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate, formatMoney } from '../../locale/format';
import { purposeWords, travelDocumentWords } from '../../words/visas';
import { journeyQuery } from './journey-question';
import type { JourneyQuestion } from './journey-question';
import type { Post } from './post';

interface Words {
  fr: string;
  en: string;
}

/** The answer of `GET /v1/visas/requirements`, as far as it is shown. */
export interface Requirements {
  outcome: string;
  /** Absent where the post says how much. */
  bond?: { currency: string; amount: number; text?: Words };
  words: Words;
  post: string | null;
  visaTypes: { code: string; text: Words; fee: { minor: number; currency: string }; maxStayDays: number }[];
  visaType: string | null;
  fee: { minor: number; currency: string } | null;
  processing: { deadlines: { examinationDays: number } } | null;
  documents: { kind: string; title: Words; need: 'required' | 'on-request' }[];
  biometrics: boolean;
  rules: { id: string; from: string; text: Words; sample: boolean }[];
}

interface AnswerProps {
  asked: JourneyQuestion;
  answer: Requirements;
  post: Post | null;
}

const tones: Readonly<Record<string, Tone>> = {
  exempt: 'good',
  'on-arrival': 'good',
  'visa-required': 'wait',
  'bond-required': 'wait',
  suspended: 'bad',
  'refused-category': 'bad',
};

/** What this traveller needs: the verdict and its reason, then the list to print. */
export function RequirementsAnswer({ asked, answer, post }: AnswerProps) {
  const locale = useLocale();
  const { t } = useLingui();
  const query = journeyQuery(asked);
  const canApply = answer.visaType !== null;
  const [reason] = answer.rules;
  return (
    <>
      <BackLink href={`/${locale}/visas/requirements`}>{t`Recommencer`}</BackLink>
      <h1>
        <Trans>Ce qu’il vous faut pour ce voyage</Trans>
      </h1>
      <Verdict tone={tones[answer.outcome] ?? 'neutral'} title={answer.words[locale]}>
        {reason && <p>{reason.text[locale]}</p>}
      </Verdict>
      <Question asked={asked} />
      {canApply && <WhatItTakes answer={answer} post={post} />}
      {['visa-required', 'bond-required'].includes(answer.outcome) && !canApply && (
        <p>
          <Trans>
            Aucun type de visa ne convient à une telle durée. Changez les dates ou demandez conseil à votre poste.
          </Trans>
        </p>
      )}
      <ButtonGroup>
        {canApply && <ButtonLink href={`/${locale}/visas/new?${query}`}>{t`Commencer la demande`}</ButtonLink>}
        {post && <ButtonLink kind="secondary" href={`/${locale}/posts/${post.code}`}>{t`Voir le poste`}</ButtonLink>}
      </ButtonGroup>
      <p className="no-print hint">
        <Trans>Pour garder cette page : imprimez-la, ou gardez son adresse.</Trans>
      </p>
      <Sources rules={answer.rules} />
    </>
  );
}

function Question({ asked }: { asked: JourneyQuestion }) {
  const locale = useLocale();
  const { t, i18n } = useLingui();
  const words = (table: typeof purposeWords, code = '') => (table[code] ? i18n._(table[code]) : code);
  return (
    <SummaryList
      rows={[
        { key: 'nationality', label: t`Nationalité`, value: countryName(asked.nationality ?? '', locale) },
        { key: 'residence', label: t`Résidence`, value: countryName(asked.residence ?? '', locale) },
        { key: 'document', label: t`Document de voyage`, value: words(travelDocumentWords, asked.travelDocument) },
        { key: 'purpose', label: t`Raison du voyage`, value: words(purposeWords, asked.purpose) },
        {
          key: 'dates',
          label: t`Dates`,
          value: `${formatDate(asked.arrival ?? '', locale)} – ${formatDate(asked.departure ?? '', locale)}`,
        },
      ]}
    />
  );
}

function WhatItTakes({ answer, post }: { answer: Requirements; post: Post | null }) {
  const required = answer.documents.filter(({ need }) => need === 'required');
  const kept = answer.documents.filter(({ need }) => need !== 'required');
  return (
    <>
      <h2>
        <Trans>À joindre à la demande</Trans>
      </h2>
      <Papers papers={required} />
      {kept.length > 0 && (
        <>
          <h2>
            <Trans>À garder prêt pour le poste ou la frontière</Trans>
          </h2>
          <Papers papers={kept} />
        </>
      )}
      {answer.biometrics && (
        <p>
          <Trans>Vos empreintes et votre photo seront prises au poste.</Trans>
        </p>
      )}
      <h2>
        <Trans>Prix, délai, poste</Trans>
      </h2>
      <CostAndDelay answer={answer} post={post} />
      {answer.outcome === 'bond-required' && <AskedBond bond={answer.bond} />}
      <Prices answer={answer} />
    </>
  );
}

/** Lodged while the post examines the file, so that nobody leaves money for nothing. */
function AskedBond({ bond }: { bond: Requirements['bond'] }) {
  const locale = useLocale();
  const amount = bond && formatMoney({ minor: bond.amount, currency: bond.currency }, locale);
  return (
    <Inset>
      <p>
        {amount ? (
          <Trans>Une caution de {amount} est demandée en plus du prix du visa.</Trans>
        ) : (
          <Trans>Une caution est demandée en plus du prix du visa : le poste vous en dira le montant.</Trans>
        )}{' '}
        <Trans>Déposez d’abord la demande : le poste vous dit ensuite où laisser la caution.</Trans>
      </p>
      {bond?.text && <p>{bond.text[locale]}</p>}
    </Inset>
  );
}

function Papers({ papers }: { papers: Requirements['documents'] }) {
  const locale = useLocale();
  return (
    <ul className="checklist">
      {papers.map(({ kind, title }) => (
        <li key={kind}>{title[locale]}</li>
      ))}
    </ul>
  );
}

function CostAndDelay({ answer, post }: { answer: Requirements; post: Post | null }) {
  const locale = useLocale();
  const { t } = useLingui();
  const { fee, processing } = answer;
  const days = processing?.deadlines.examinationDays;
  return (
    <SummaryList
      rows={[
        { key: 'fee', label: t`Prix, à partir de`, value: fee ? formatMoney(fee, locale) : t`gratuit` },
        ...(days === undefined
          ? []
          : [{ key: 'delay', label: t`Délai`, value: t`${days} jours au plus après le paiement` }]),
        { key: 'post', label: t`Poste compétent`, value: post ? post.names[locale] : t`Bureau central` },
      ]}
    />
  );
}

function Prices({ answer }: { answer: Requirements }) {
  const locale = useLocale();
  if (answer.visaTypes.length < 2) return null;
  return (
    <table>
      <caption>
        <Trans>Visas qui conviennent à ce voyage</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Visa</Trans>
          </th>
          <th scope="col">
            <Trans>Prix</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {answer.visaTypes.map(({ code, text, fee }) => (
          <tr key={code}>
            <th scope="row">{text[locale]}</th>
            <td className="number">{formatMoney(fee, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sources({ rules }: { rules: Requirements['rules'] }) {
  const locale = useLocale();
  const { t } = useLingui();
  return (
    <>
      <Details summary={t`Les règles qui disent cela`}>
        <ul>
          {rules.map(({ id, from, text }) => (
            <li key={id}>
              {text[locale]} <span className="hint">{t`depuis le ${formatDate(from, locale)}`}</span>
            </li>
          ))}
        </ul>
      </Details>
      {rules.some(({ sample }) => sample) && (
        <Inset>
          <p>
            <Trans>Règles d’exemple : elles ne remplacent pas les textes officiels.</Trans>
          </p>
        </Inset>
      )}
    </>
  );
}
