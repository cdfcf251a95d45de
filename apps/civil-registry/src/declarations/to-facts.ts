import type { PartialDate } from '@jatigi/kernel';
import { Injectable } from '@nestjs/common';
import type { DraftPerson, FactsChange } from '@jatigi/civil-registry-domain';
import type { Tx } from '@jatigi/platform-persistence';
import { FactsFields, PartialDateFields, PersonFields } from './facts.dto';
import { IdentityPeer } from './identity-peer';
import { mrzNameOf } from './mrz-name';

export const toPartialDate = ({ value, approximate }: PartialDateFields): PartialDate => ({
  value,
  approximate: approximate ?? false,
});

const present = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as Partial<T>;

/** The form as facts: names get their MRZ form, link codes become the person they stand for. */
@Injectable()
export class ToFacts {
  constructor(private readonly identity: IdentityPeer) {}

  /** @throws 422 with pointers for names and codes */
  async change(tx: Tx, { child, mother, father, declarant, witnesses, interpreter, multipleBirth }: FactsFields) {
    const person = (
      fields: PersonFields | null | undefined,
      member: string,
    ): Promise<DraftPerson | null | undefined> =>
      fields ? this.person(tx, fields, `/facts/${member}`) : Promise.resolve(fields);
    const change: Record<string, unknown> = {
      child: await person(child, 'child'),
      mother: await person(mother, 'mother'),
      father: await person(father, 'father'),
      declarant: declarant && {
        ...present({ capacity: declarant.capacity }),
        ...present({ person: await person(declarant.person, 'declarant/person') }),
      },
      witnesses: witnesses && (await Promise.all(witnesses.map((one, index) => person(one, `witnesses/${index}`)))),
      interpreter: interpreter && {
        ...present({ language: interpreter.language }),
        ...present({ person: await person(interpreter.person, 'interpreter/person') }),
      },
      multipleBirth: multipleBirth && { children: multipleBirth.children, order: multipleBirth.order },
    };
    return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as FactsChange;
  }

  private async person(tx: Tx, fields: PersonFields, pointer: string): Promise<DraftPerson> {
    const { name, originalName, birthDate, linkCode, nationalities, ...rest } = fields;
    return {
      ...present(rest),
      nationalities: nationalities ?? [],
      ...(name && { name: { ...name }, mrzName: mrzNameOf(name, pointer) }),
      ...(originalName && { originalName: { ...originalName } }),
      ...(birthDate && { birthDate: toPartialDate(birthDate) }),
      ...(linkCode && { personId: await this.identity.redeem(tx, linkCode, `${pointer}/linkCode`) }),
    };
  }
}
