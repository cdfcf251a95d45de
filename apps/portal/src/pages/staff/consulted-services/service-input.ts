import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';
import type { RegisteredService } from './service.types';

/** As visas takes it. Checked here too: in an address another one would be another page of the service. */
export const isServiceCode = (code: string | undefined): code is string =>
  code !== undefined && /^[a-z0-9][a-z0-9.-]{1,59}$/.test(code);

/** Several boxes are one text of what was ticked, so that the form comes back with every tick. */
export function typedService(form: FormData, typed: Typed): Typed {
  return { ...typed, shows: form.getAll('shows').map(String).join(' ') };
}

/** What was typed, as visas takes it; a State chosen for a service that is none of a State is left out. */
export function serviceBody(typed: Typed) {
  const text = (name: string): string | undefined => textOf(typed, name);
  return {
    nameFr: text('nameFr'),
    nameEn: text('nameEn'),
    kind: text('kind'),
    ...(text('kind') === 'partner-state' && { state: text('state') }),
    desk: text('desk'),
    silence: text('silence'),
    days: wholeNumber(text('days')),
    unit: text('unit'),
    shows: (text('shows') ?? '').split(' ').filter((group) => group !== ''),
  };
}

/** A service as its form shows it. */
export function typedOfService(service: RegisteredService): Typed {
  const { name, kind, state, desk, silence, deadline, shows } = service;
  return {
    ...{ nameFr: name.fr, nameEn: name.en, kind, state: state ?? '', desk, silence },
    ...{ days: String(deadline.amount), unit: deadline.unit, shows: shows.join(' ') },
  };
}
