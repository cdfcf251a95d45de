import { emergencyRequestOf } from './emergency-subject';

const typed = { post: 'PAR', reason: 'expired', surname: 'Traoré' };
const unknown = { value: 'ward', name: null, isRegistered: false };

describe('a request for a laissez-passer', () => {
  it('says who somebody is whom no register knows', () => {
    expect(emergencyRequestOf({ concerned: unknown, report: null }, typed)).toMatchObject({
      ...{ post: 'PAR', for: 'ward', reason: 'expired' },
      person: { name: { surname: 'Traoré' } },
    });
  });

  it('names a registered ward by her registration', () => {
    const concerned = { value: '0198f2a4-6b1e-7c3d-9a10-4d2b7e5f1001', name: 'Awa Traoré', isRegistered: true };
    const body = emergencyRequestOf({ concerned, report: null }, typed);
    expect(body).toMatchObject({ registrationId: concerned.value });
    expect(body).not.toHaveProperty('person');
    expect(body).not.toHaveProperty('for');
  });

  it('after a report asks for what was lost, by whom it was lost', () => {
    const report = { id: 'r', kind: 'passport', circumstance: 'stolen', reference: 'P', post: 'PAR', person: 'Awa' };
    const body = emergencyRequestOf({ concerned: { ...unknown, isRegistered: true }, report }, typed);
    expect(body).toMatchObject({ for: 'ward', lossReportId: 'r', reason: 'stolen' });
    expect(body).not.toHaveProperty('person');
  });
});
