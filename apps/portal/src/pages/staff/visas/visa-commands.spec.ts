import { commandName, readCommand } from './visa-commands';

describe('what a form of the visa file sends', () => {
  it('a verdict names its document and nothing else', () => {
    expect(readCommand({ intent: 'accept:photo', kind: 'photo' }, [])).toEqual({
      path: 'documents/photo/accept',
      body: {},
    });
    expect(readCommand({ intent: 'reject:photo', kind: 'photo', 'reason-photo': 'expired' }, [])).toEqual({
      path: 'documents/photo/reject',
      body: { reason: 'expired' },
    });
    expect(readCommand({ intent: 'waive:x', kind: '../decide' }, [])?.path).toBe('documents/..%2Fdecide/waive');
  });

  it('a grant has its type with the entries it fixes, dates and a number', () => {
    const typed = {
      intent: 'propose-grant',
      visaType: 'V03S:1',
      'validFrom-day': '5',
      'validFrom-month': '1',
      'validFrom-year': '2027',
      'validUntil-day': '31',
      'validUntil-month': '2',
      'validUntil-year': '2027',
      stayDays: '30',
    };
    expect(readCommand(typed, [])?.body).toEqual({
      decision: 'grant',
      visaType: 'V03S',
      entries: 1,
      validFrom: '2027-01-05',
      validUntil: '2027-02-31',
      stayDays: 30,
      note: undefined,
    });
  });

  it('what is no number is sent as it was typed, for the service to refuse', () => {
    expect(readCommand({ intent: 'propose-grant', stayDays: 'trente' }, [])?.body['stayDays']).toBe('trente');
  });

  it('codes stand in refusals and in inadmissibility', () => {
    expect(readCommand({ intent: 'propose-refusal' }, ['R02'])?.body).toMatchObject({
      decision: 'refuse',
      codes: ['R02'],
    });
    expect(readCommand({ intent: 'declare-inadmissible' }, ['R23'])?.body).toEqual({ codes: ['R23'] });
  });

  it('a bond has its receipt, as receipts are written, and its day; that no visa is needed has nothing', () => {
    const day = { 'lodgedOn-day': '19', 'lodgedOn-month': '11', 'lodgedOn-year': '2026' };
    expect(readCommand({ intent: 'record-bond', bondReference: ' cau-was-2026-000123 ', ...day }, [])).toEqual({
      path: 'record-bond',
      body: { reference: 'CAU-WAS-2026-000123', lodgedOn: '2026-11-19' },
    });
    expect(readCommand({ intent: 'declare-not-required' }, ['R20'])?.body).toEqual({});
  });

  it('an appeal is upheld with a note, or allowed with the terms of a grant', () => {
    expect(readCommand({ intent: 'propose-uphold', upholdNote: ' Rien de neuf. ', note: 'other' }, [])).toEqual({
      path: 'propose-appeal-decision',
      body: { verdict: 'uphold', note: 'Rien de neuf.' },
    });
    expect(readCommand({ intent: 'propose-overturn', visaType: 'V03S:1', stayDays: '30' }, [])).toMatchObject({
      path: 'propose-appeal-decision',
      body: { verdict: 'overturn', visaType: 'V03S', entries: 1, stayDays: 30 },
    });
    expect(readCommand({ intent: 'decide-appeal', verdict: 'uphold' }, [])?.body).toEqual({ verdict: 'uphold' });
    expect(readCommand({ intent: 'return-appeal', appealNote: 'Pourquoi ?' }, [])?.body).toEqual({
      note: 'Pourquoi ?',
    });
  });

  it('a reply goes to its question, a question to the file', () => {
    expect(
      readCommand({ intent: 'reply:q', consultation: 'q', 'reply-q': ' Mines. ', 'reply-r': 'other' }, []),
    ).toEqual({
      path: 'reply',
      consultation: 'q',
      body: { message: 'Mines.' },
    });
    expect(readCommand({ intent: 'close:q', consultation: 'q', 'closing-q': 'x' }, [])?.body).toEqual({ reason: 'x' });
    expect(readCommand({ intent: 'open-consultation', service: 'labour' }, [])).toEqual({
      path: 'open-consultation',
      body: { service: 'labour', question: undefined },
    });
  });

  it('an intent nobody knows is none', () => {
    expect(readCommand({ intent: 'constructor' }, [])).toBeNull();
    expect(readCommand({}, [])).toBeNull();
    expect(commandName('reject:photo')).toBe('reject');
  });
});
