import { isServiceCode, serviceBody, typedOfService, typedService } from './service-input';
import type { RegisteredService } from './service.types';

const niger: RegisteredService = {
  ...{ code: 'partner-ner', version: 3, name: { fr: 'Niger', en: 'Niger' }, kind: 'partner-state', state: 'NER' },
  ...{ desk: 'ETAT-NER', silence: 'no-objection', deadline: { amount: 7, unit: 'day' } },
  shows: ['identity', 'journey'],
};

describe('a consulted service as it was typed', () => {
  it('comes out of its own form as it went in', () => {
    expect(serviceBody(typedOfService(niger))).toEqual({
      ...{ nameFr: 'Niger', nameEn: 'Niger', kind: 'partner-state', state: 'NER', desk: 'ETAT-NER' },
      ...{ silence: 'no-objection', days: 7, unit: 'day', shows: ['identity', 'journey'] },
    });
  });

  it('has no State unless it is one, whatever was chosen before', () => {
    expect(serviceBody({ ...typedOfService(niger), kind: 'ministry' })).not.toHaveProperty('state');
  });

  it('keeps every tick, and no tick is an empty list', () => {
    const form = new FormData();
    expect(serviceBody(typedService(form, {})).shows).toEqual([]);
    for (const group of ['identity', 'residence']) form.append('shows', group);
    expect(typedService(form, {})).toEqual({ shows: 'identity residence' });
  });

  it('hands on what is no number, for the service to refuse it at its field', () => {
    expect(serviceBody({ days: 'sept' }).days).toBe('sept');
    expect(serviceBody({ days: ' ' }).days).toBeUndefined();
  });

  it('has a code that stays one step of an address', () => {
    for (const bad of [undefined, '', 'a', '..', 'a/b', 'Santé', '.x']) expect(isServiceCode(bad)).toBe(false);
    expect(isServiceCode('partner-ner')).toBe(true);
  });
});
