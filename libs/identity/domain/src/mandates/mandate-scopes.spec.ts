import { delegableActions } from '../programs/delegable-actions';
import { kindOfAction, mandateKinds, mandateScopes, startingActions } from './mandate-scopes';

const all = mandateKinds.map((kind) => ({ kind, level: 'act' as const }));
const actions = delegableActions.map(({ action }) => action);

describe('what a mandate allows', () => {
  it('is what a program can be allowed, but for the account', () => {
    const every = mandateScopes({ parts: all, withdraw: true, files: null });
    expect(actions.filter((action) => !every.includes(action))).toEqual(['identity.account.read-own']);
  });

  it('changes nothing when it is for reading', () => {
    const parts = all.map(({ kind }) => ({ kind, level: 'read' as const }));
    const scopes = mandateScopes({ parts, withdraw: false, files: null });
    expect(
      scopes.map((scope) => scope.split('.').at(-1)).filter((verb) => !/^(list|read|deliver)$/.test(verb!)),
    ).toEqual([]);
    expect(scopes).toContain('civil-registry.copy.deliver');
  });

  it('withdraws only when that was ticked', () => {
    const without = mandateScopes({ parts: all, withdraw: false, files: null });
    expect(without.filter((scope) => scope.endsWith('.withdraw'))).toEqual([]);
    const withIt = mandateScopes({ parts: [{ kind: 'visas', level: 'act' }], withdraw: true, files: null });
    expect(withIt).toContain('visas.application.withdraw');
    expect(withIt.every((scope) => scope.startsWith('visas.'))).toBe(true);
  });

  it('shows the register to whoever may begin what is asked for on its strength', () => {
    const register = (wish: Partial<Parameters<typeof mandateScopes>[0]>) =>
      mandateScopes({ parts: [], withdraw: false, files: null, ...wish }).filter((one) => one.includes('registration'));
    for (const kind of ['certificates', 'travel-papers', 'passports'] as const) {
      expect(register({ parts: [{ kind, level: 'act' }] })).toEqual(['identity.registration.list']);
      expect(register({ parts: [{ kind, level: 'read' }] })).toEqual([]);
      expect(register({ parts: [{ kind, level: 'act' }], files: ['f'] })).toEqual([]);
    }
    expect(register({ parts: [{ kind: 'visas', level: 'act' }] })).toEqual([]);
  });

  it('begins no file when it is for particular ones', () => {
    const scopes = mandateScopes({ parts: all, withdraw: true, files: ['f'] });
    expect(scopes.filter((scope) => startingActions.includes(scope))).toEqual([]);
    expect(scopes).toContain('payments.checkout.start');
  });

  it('knows what begins a file: exactly one action or two of each kind, none of payments', () => {
    expect(startingActions.filter((action) => !actions.includes(action))).toEqual([]);
    const counted = mandateKinds.map(
      (kind) => startingActions.filter((action) => kindOfAction(action) === kind).length,
    );
    expect(Object.fromEntries(mandateKinds.map((kind, at) => [kind, counted[at]]))).toEqual({
      visas: 1,
      copies: 1,
      registration: 1,
      certificates: 1,
      'travel-papers': 2,
      passports: 1,
      payments: 0,
    });
    const named = /\.(start|order|request|report)$/;
    const begins = actions.filter((action) => named.test(action) && action !== 'payments.checkout.start');
    expect(new Set(begins)).toEqual(new Set(startingActions));
  });
});
