import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../layout/use-locale';
import { formatDate } from '../../locale/format';

/** When a decision is likely, from what the post really did (`GET /v1/visas/tracking`); or why nobody can say. */
export type ExpectedDecision =
  | { status: 'measured'; p50: string; p80: string; files: number }
  | { status: 'no-data-yet' }
  | { status: 'longer-than-usual' };

/** In words: how likely which date is, and on how many decisions that rests. A guess is never shown as a date. */
export function useExpectedWords(): (expected: ExpectedDecision) => string {
  const { t } = useLingui();
  const locale = useLocale();
  return (expected) => {
    if (expected.status === 'no-data-yet') {
      return t`on ne peut pas encore le dire : ce poste a décidé trop peu de demandes de ce type`;
    }
    if (expected.status === 'longer-than-usual') {
      return t`on ne peut pas le dire : cette demande prend plus de temps que d’habitude`;
    }
    const [half, most] = [formatDate(expected.p50, locale), formatDate(expected.p80, locale)];
    const { files } = expected;
    return t`une fois sur deux le ${half} au plus tard, quatre fois sur cinq le ${most} au plus tard (d’après ${files} décisions de ce poste)`;
  };
}
