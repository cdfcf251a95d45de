import { Trans, useLingui } from '@lingui/react/macro';
import { Inset, SummaryList, Verdict } from '@jatigi/ui';
import type { SummaryRow } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatInstant } from '../../locale/format';
import { kindWords, verdictOf } from './verification';
import type { Verification } from './verification';

/** The verdict, and the little that lets somebody compare it with the paper. */
export function VerificationAnswer({ answer }: { answer: Verification }) {
  const { i18n } = useLingui();
  const { tone, title, advice } = verdictOf(answer);
  const rows = useRows(answer);
  const locale = useLocale();
  const at = formatInstant(new Date().toISOString(), locale);
  const notice = locale === 'fr' ? answer.notice : answer.noticeEn;
  return (
    <>
      <Verdict tone={tone} title={i18n._(title)}>
        <p>{i18n._(advice)}</p>
      </Verdict>
      {rows.length > 0 && <SummaryList rows={rows} />}
      {notice !== undefined && <p>{notice}</p>}
      <p className="hint">
        <Trans>Vérifié dans le registre le {at}.</Trans>
      </p>
      {answer.test === true && (
        <Inset>
          <p>
            <Trans>Document d’essai, fait avec des clés d’essai : il ne vaut rien.</Trans>
          </p>
        </Inset>
      )}
    </>
  );
}

function useRows({ number, kind, holder, issuedOn, validUntil }: Verification): SummaryRow[] {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const date = (day: string | null | undefined) => (day ? formatDate(day, locale) : undefined);
  const words = kind === undefined ? undefined : kindWords(kind);
  const rows = [
    { key: 'number', label: t`Numéro`, value: number },
    { key: 'kind', label: t`Document`, value: words && i18n._(words) },
    { key: 'holder', label: t`Titulaire (initiales)`, value: holder },
    { key: 'issued', label: t`Délivré le`, value: date(issuedOn) },
    { key: 'until', label: t`Valable jusqu’au`, value: date(validUntil) },
  ];
  return rows.filter(({ value }) => value !== undefined && value !== '') as SummaryRow[];
}
