import type { CopyOrder } from '@jatigi/civil-registry-domain';
import { DomainError } from '@jatigi/kernel';
import type { NameForms } from '@jatigi/kernel';
import { mrzNameOf } from '../declarations/mrz-name';

/** A stated name in the letters A to Z, by which it is compared. @throws 422 at the field */
function mrzOf({ surname, givenNames }: NameForms, pointer: string): NameForms {
  try {
    return mrzNameOf({ surname, givenNames }, pointer);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // Here a name has no member of its own around it.
    const errors = error.errors.map((one) => ({ ...one, pointer: one.pointer.replace('/name/', '/') }));
    throw new DomainError({ code: error.code, kind: error.kind, detail: error.message, errors });
  }
}

/** Every name of an order, comparable. */
export interface StatedNames {
  child: NameForms;
  mother?: NameForms;
  father?: NameForms;
}

export function statedNames({ child, parents }: Pick<CopyOrder, 'child' | 'parents'>): StatedNames {
  return {
    child: mrzOf(child, '/child'),
    ...(parents.mother && { mother: mrzOf(parents.mother, '/parents/mother') }),
    ...(parents.father && { father: mrzOf(parents.father, '/parents/father') }),
  };
}
