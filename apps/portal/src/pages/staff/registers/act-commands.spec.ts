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
    const typed = {
      intent: 'death',
      'death-diedOn-month': '3',
      'death-diedOn-year': '2026',
      'death-diedOn-approximate': 'yes',
    };
    expect(actCommand(typed)?.body).toMatchObject({
      kind: 'death',
      facts: { diedOn: { value: '2026-03', approximate: true } },
    });
  });

  it('a marriage and its end name the spouse, each in fields of its own', () => {
    const typed = { 'marriage-surname': 'Keïta', 'marriage-end-cause': 'divorce', 'marriage-end-surname': 'Diarra' };
    expect(actCommand({ ...typed, intent: 'marriage' })).toMatchObject({
      body: { kind: 'marriage', facts: { spouse: { surname: 'Keïta', givenNames: '' } } },
      fields: { '/facts/spouse/surname': 'marriage-surname', '/facts/on': 'marriage-on' },
    });
    expect(actCommand({ ...typed, intent: 'marriage-end' })).toMatchObject({
      body: { kind: 'marriage-end', facts: { cause: 'divorce', spouse: { surname: 'Diarra' } } },
      fields: { '/facts/cause': 'marriage-end-cause' },
    });
  });

  it('a verdict on a proposal cannot lead elsewhere', () => {
    expect(actCommand({ intent: 'apply:1', proposal: '../annul' })?.path).toBe('proposals/..%2Fannul/apply');
    expect(actCommand({ intent: 'toString' })).toBeNull();
  });
});
