import { useLingui } from '@lingui/react/macro';
import type { SummaryRow } from '@jatigi/ui';
import { formatDate } from '../locale/format';
import { useLocale } from './use-locale';

/** A sealed paper, as its owner answers it. */
export interface NumberedPaper {
  number: string;
  /** Of the editions before, the oldest first. */
  superseded: readonly { number: string; at: string }[];
}

/** The numbers that no longer count; no row while the paper was never made again. */
export function useSupersededRows(paper: NumberedPaper | null): SummaryRow[] {
  const { t } = useLingui();
  const locale = useLocale();
  if (!paper || paper.superseded.length === 0) return [];
  const lines = paper.superseded.map(({ number, at }) => {
    const day = formatDate(at, locale);
    return t`${number}, remplacé le ${day}`;
  });
  return [{ key: 'superseded', label: t`Ne vaut plus`, value: lines.join(' ; ') }];
}
