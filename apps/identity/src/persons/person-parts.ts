import { DoublePersonCommands } from './double-person-commands';
import { DoublePersonQueue } from './double-person-queue';
import { DoublePersonQueries } from './double-person.queries';
import { doublePersonSchema } from './double-person.schema';
import { DoublePersonStore } from './double-person-store';
import { DoublePersonsController } from './double-persons.controller';
import { FindByNumber } from './find-by-number';
import { MergePersons } from './merge-persons';
import { ProvePerson } from './prove-person';
import { ProvedPersonsController } from './proved-persons.controller';
import { SuspectDoubles } from './suspect-doubles';

/** Persons who stand twice: suspected, merged, taken apart again. */
export const persons = {
  // Before those of the register: a number is not a registration of that name.
  controllers: [DoublePersonsController, ProvedPersonsController],
  providers: [
    DoublePersonCommands,
    DoublePersonQueries,
    DoublePersonQueue,
    DoublePersonStore,
    FindByNumber,
    MergePersons,
    ProvePerson,
    SuspectDoubles,
  ],
  entities: [doublePersonSchema],
};
