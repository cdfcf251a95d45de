import { dateOf, textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';

interface Name {
  surname: string;
  givenNames: string;
}

/** What a person typed as an order for civil-registry; what is missing stays empty, so that it is refused at its field. */
export function orderOf(typed: Typed): Record<string, unknown> {
  const product = said(typed, 'product');
  return {
    product,
    relation: said(typed, 'relation'),
    heldBy: said(typed, 'heldBy'),
    ...optional(typed, 'post'),
    ...referenceOf(typed),
    child: {
      surname: said(typed, 'surname'),
      givenNames: said(typed, 'givenNames'),
      birthDate: { value: dateOf(typed, 'birthDate') ?? '', approximate: false },
      ...optional(typed, 'birthPlace'),
    },
    parents: product === 'extract' ? {} : parentsOf(typed),
    ...optional(typed, 'purpose'),
  };
}

const said = (typed: Typed, name: string): string => textOf(typed, name) ?? '';

function optional(typed: Typed, name: string): Record<string, string> {
  const text = textOf(typed, name);
  return text === undefined ? {} : { [name]: text };
}

/** Year and number are a reference together only. */
function referenceOf(typed: Typed): { reference?: { year: number; number: number } } {
  const [year, number] = [textOf(typed, 'year'), textOf(typed, 'number')];
  return year === undefined || number === undefined
    ? {}
    : { reference: { year: Number(year), number: Number(number) } };
}

function parentsOf(typed: Typed): { mother?: Name; father?: Name } {
  const [mother, father] = [nameOf(typed, 'mother'), nameOf(typed, 'father')];
  return { ...(mother && { mother }), ...(father && { father }) };
}

/** A parent of whom nothing was typed does not stand on the act. */
function nameOf(typed: Typed, who: string): Name | undefined {
  const [surname, givenNames] = [textOf(typed, `${who}Surname`), textOf(typed, `${who}GivenNames`)];
  return surname === undefined && givenNames === undefined
    ? undefined
    : { surname: surname ?? '', givenNames: givenNames ?? '' };
}

/** Where the service's pointers stand in the form. */
export const orderFields: Readonly<Record<string, string>> = {
  '/child/surname': 'surname',
  '/child/givenNames': 'givenNames',
  '/child/birthDate': 'birthDate',
  '/child/birthDate/value': 'birthDate',
  '/child/birthPlace': 'birthPlace',
  '/parents/mother/surname': 'motherSurname',
  '/parents/mother/givenNames': 'motherGivenNames',
  '/parents/father/surname': 'fatherSurname',
  '/parents/father/givenNames': 'fatherGivenNames',
  '/reference': 'number',
  '/reference/year': 'year',
  '/reference/number': 'number',
};
