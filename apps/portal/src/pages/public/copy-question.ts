import { dateOf, isCalendarDate, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';

/** A question of a third party: the number of the copy, with the number of the act or with name and birth date. */
export interface CopyQuestion {
  documentNumber?: string | undefined;
  actNumber?: string | undefined;
  birthDate?: string | undefined;
  surname?: string | undefined;
}

/** Only the fields of the way that was chosen go to the service. */
export function copyQuestion(typed: Typed): CopyQuestion {
  const documentNumber = textOf(typed, 'documentNumber');
  if (typed['by'] === 'act') return { documentNumber, actNumber: textOf(typed, 'actNumber') };
  if (typed['by'] === 'person')
    return { documentNumber, birthDate: dateOf(typed, 'birthDate'), surname: textOf(typed, 'surname') };
  return { documentNumber };
}

type Field = 'documentNumber' | 'by' | 'actNumber' | 'surname' | 'birthDate';

/** The fields without which nothing can be asked, in their order on the page. */
export function missingIn(question: CopyQuestion, { by }: Typed): Field[] {
  const checks: [Field, boolean][] = [
    ['documentNumber', question.documentNumber === undefined],
    ['by', by !== 'act' && by !== 'person'],
    ['actNumber', by === 'act' && question.actNumber === undefined],
    ['surname', by === 'person' && question.surname === undefined],
    ['birthDate', by === 'person' && !isCalendarDate(question.birthDate ?? '')],
  ];
  return checks.filter(([, isMissing]) => isMissing).map(([field]) => field);
}
