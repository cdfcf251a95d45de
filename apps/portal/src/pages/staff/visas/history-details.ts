import { useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { answerWords } from '../consultations/consultation-words';
import type { ConsultedService } from '../consultations/consultation.types';
import type { StaffHistoryLine } from '../history';
import { toldOfDelayWords } from './visa-words';

const answers: Readonly<Record<string, (typeof answerWords)[keyof typeof answerWords]>> = answerWords;

/** What a line of the history is about: who was told, which service, what it said, until when the clock ran. */
export function useHistoryDetails(services: readonly ConsultedService[]) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const serviceOf = (code: string): string => services.find((one) => one.code === code)?.name[locale] ?? code;
  const dueOn = (date: string): string => {
    const due = formatDate(date, locale);
    return t`échéance : ${due}`;
  };
  return ({ kind, detail }: StaffHistoryLine): string | undefined => {
    const textOf = (name: string): string => (typeof detail?.[name] === 'string' ? detail[name] : '');
    const [service, date, answer] = [textOf('service'), textOf('dueBy'), answers[textOf('answer')]];
    const told = kind === 'escalated' ? toldOfDelayWords[textOf('to')] : undefined;
    const said = [
      ...(told ? [i18n._(told)] : []),
      ...(service ? [serviceOf(service)] : []),
      ...(answer ? [i18n._(answer)] : []),
      ...(detail?.['late'] === true ? [t`hors délai`] : []),
      ...(date ? [dueOn(date)] : []),
    ];
    return said.length > 0 ? said.join(' · ') : undefined;
  };
}
