import type { Api } from '../../../api/api';
import { offeredKinds, visaKinds } from './visa-kinds';

const types = [
  { code: 'V03M', text: { fr: 'Trois mois, entrées multiples', en: 'Three months, multiple entries' } },
  { code: 'V03S', text: { fr: 'Trois mois, une entrée', en: 'Three months, one entry' } },
];

describe('types of visa that are offered', () => {
  it('have their code and their words', () => {
    const labels = offeredKinds(types, { value: 'V03S', locale: 'fr' }).map(({ label }) => label);
    expect(labels).toEqual(['V03M, Trois mois, entrées multiples', 'V03S, Trois mois, une entrée']);
  });

  it('hold what was asked for, also while the service names none', () => {
    expect(offeredKinds([], { value: 'V03S', locale: 'en' })).toEqual([{ value: 'V03S', label: 'V03S' }]);
    expect(offeredKinds([], { value: undefined, locale: 'en' })).toEqual([]);
  });

  it('are none when they cannot be read: the page opens all the same', async () => {
    const away = { get: () => Promise.reject(new Error('away')) } as unknown as Api;
    expect(await visaKinds(away)).toEqual([]);
  });
});
