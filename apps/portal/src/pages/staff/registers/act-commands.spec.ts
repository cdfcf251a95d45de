import { actCommand } from './act-commands';

describe('what a form of an act sends', () => {
  it('a recognition names the parent, the day and the authority', () => {
    const typed = {
      intent: 'recognition',
      recognisedBy: 'father',
      surname: 'Traoré',
      givenNames: 'Moussa',
      'on-day': '20',
      'on-month': '11',
      'on-year': '2026',
      'recognition-authority': 'Mairie de Paris 14e',
    };
    expect(actCommand(typed)).toMatchObject({
      path: 'notes',
      body: {
        kind: 'recognition',
        facts: {
          recognisedBy: 'father',
          person: { name: { surname: 'Traoré', givenNames: 'Moussa' } },
          on: '2026-11-20',
          authority: 'Mairie de Paris 14e',
        },
      },
    });
  });

  it('a death may be known to the month', () => {
    const typed = { intent: 'death', 'diedOn-month': '3', 'diedOn-year': '2026', 'diedOn-approximate': 'yes' };
    expect(actCommand(typed)?.body).toMatchObject({
      kind: 'death',
      facts: { diedOn: { value: '2026-03', approximate: true } },
    });
  });

  it('a verdict on a proposal cannot lead elsewhere', () => {
    expect(actCommand({ intent: 'apply:1', proposal: '../annul' })?.path).toBe('proposals/..%2Fannul/apply');
    expect(actCommand({ intent: 'toString' })).toBeNull();
  });
});
