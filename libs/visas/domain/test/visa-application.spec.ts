import { DomainError } from '@jatigi/kernel';
import type { VisaApplication } from '../src';
import {
  agent,
  applicant,
  cashier,
  completeFile,
  consul,
  date,
  draft,
  examine,
  grantTerms,
  inState,
  moment,
  now,
  pay,
  propose,
  submit,
} from './a-file';

const events = (application: VisaApplication): string[] => application.pullEvents().map(({ name }) => name);
const given = <T extends VisaApplication>(application: T): T => {
  application.pullEvents();
  return application;
};
function refusalOf(act: () => unknown): DomainError {
  try {
    act();
  } catch (fault) {
    if (fault instanceof DomainError) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
}

describe('submitting', () => {
  it('fixes post, fee and policy version and asks for the money', () => {
    const application = submit(given(draft()));
    expect(application).toMatchObject({
      state: 'AWAITING_PAYMENT',
      post: 'BER',
      assessment: { policyVersion: 'SAMPLE-2026.1', fee: { minor: 5000, currency: 'EUR' }, visaType: 'V03S' },
      due: { step: 'payment', on: '2026-12-05' },
    });
    expect(events(application)).toEqual([
      'application.submitted',
      'application.competence-determined',
      'application.payment-due',
    ]);
  });

  it('goes straight to the post when nothing is due', () => {
    const official = draft({ journey: { ...completeFile.journey, purpose: 'official', entries: 0 } });
    official.documents = official.documents.map((item) => ({ ...item }));
    const refusal = refusalOf(() => submit(official));
    expect(refusal.errors).toEqual([expect.objectContaining({ pointer: '/documents/official-note' })]);
    official.documents.push({ ...official.documents[0]!, kind: 'official-note' });
    expect(submit(official)).toMatchObject({ state: 'ADMISSIBILITY', payment: null });
    expect(events(official)).not.toContain('application.payment-due');
  });

  it('names every empty field and every missing document', () => {
    const application = draft({ applicant: { ...completeFile.applicant } });
    application.edit({ applicant: { surname: null } }, application.documents, now);
    expect(refusalOf(() => submit(application))).toMatchObject({
      code: 'application-incomplete',
      kind: 'rule',
      errors: [{ pointer: '/applicant/surname', code: 'field-missing' }],
    });
    const bare = draft();
    bare.documents = [];
    expect(refusalOf(() => submit(bare)).errors.map(({ pointer }) => pointer)).toEqual([
      '/documents/photo',
      '/documents/passport',
    ]);
  });

  it.each([
    ['passport-expires-too-early', { expiresOn: date('2027-07-09') }],
    ['passport-too-old', { issuedOn: date('2017-01-10') }],
    ['passport-pages-missing', { freePages: 1 }],
  ])('refuses with %s', (code, passport) => {
    const application = draft({ travelDocument: { ...completeFile.travelDocument, ...passport } });
    expect(refusalOf(() => submit(application))).toMatchObject({ code, kind: 'rule' });
    expect(application.state).toBe('DRAFT');
  });

  it('accepts a passport on the last day of each rule', () => {
    const passport = { ...completeFile.travelDocument, expiresOn: date('2027-07-10'), issuedOn: date('2017-01-11') };
    expect(submit(draft({ travelDocument: passport })).state).toBe('AWAITING_PAYMENT');
  });

  it.each([
    ['visa-not-required', { nationality: 'SEN' }],
    ['visas-suspended', { nationality: 'FRA', residence: 'FRA' }],
  ])('ends with %s and the dated rule', (code, over) => {
    const refusal = refusalOf(() => submit(draft(), over));
    expect(refusal.code).toBe(code);
    expect(refusal.extra['rules']).toContainEqual(expect.objectContaining({ from: expect.stringMatching(/^202\d-/) }));
  });
});

describe('paying', () => {
  it('opens the file at the post at once, with a deadline in its working days', () => {
    const application = pay(given(submit(draft())));
    // Friday + 2 working days, the Monday being a holiday of the post.
    expect(application).toMatchObject({ state: 'ADMISSIBILITY', due: { step: 'admissibility', on: '2026-11-25' } });
    expect(events(application)).toEqual(['application.paid']);
  });

  it('writes money for a withdrawn file down and changes nothing', () => {
    const application = submit(draft());
    application.withdraw(moment());
    pay(given(application));
    expect(application).toMatchObject({ state: 'WITHDRAWN', payment: null });
    expect(events(application)).toEqual([]);
    expect(application.pullHistory().at(-1)).toMatchObject({ kind: 'late-payment' });
  });
});

describe('asking the applicant', () => {
  it('stops the clock and lets it go on where it stopped', () => {
    const application = examine(pay(submit(draft())));
    expect(application.due).toEqual({ step: 'examination', on: '2026-12-05' });
    application.requestInformation('Quel hôtel ?', agent, moment());
    expect(application).toMatchObject({ state: 'INFO_REQUESTED', due: { step: 'answer', on: '2026-11-30' } });
    application.answer('À Ségou.', moment(new Date('2026-11-27T10:00:00Z')));
    expect(application).toMatchObject({ state: 'EXAMINATION', due: { step: 'examination', on: '2026-12-12' } });
  });
});

describe('four eyes', () => {
  it('the proposer never decides', () => {
    const application = propose(examine(pay(submit(draft()))));
    expect(refusalOf(() => application.decide('grant', agent, moment()))).toMatchObject({
      code: 'four-eyes',
      kind: 'forbidden',
    });
    expect(refusalOf(() => application.return('no', agent, moment())).code).toBe('four-eyes');
    expect(application.state).toBe('DECISION_PROPOSED');
  });

  it('whoever received the money neither proposes nor decides', () => {
    const application = examine(pay(submit(draft()), cashier));
    const proposal = { decision: 'grant', terms: grantTerms } as const;
    expect(refusalOf(() => application.proposeDecision(proposal, cashier, moment())).code).toBe('received-the-money');
    propose(application);
    expect(refusalOf(() => application.decide('grant', cashier, moment())).code).toBe('received-the-money');
  });

  it('nobody handles an application of their own', () => {
    expect(refusalOf(() => inState.ADMISSIBILITY().admit(applicant, moment())).code).toBe('own-file');
    expect(refusalOf(() => inState.DECISION_PROPOSED().decide('grant', applicant, moment())).code).toBe('own-file');
  });
});

describe('deciding', () => {
  it('grants what was proposed', () => {
    const application = given(inState.DECISION_PROPOSED());
    application.decide('grant', consul, moment());
    expect(application.pullEvents()).toEqual([
      { name: 'application.granted', data: { applicantPersonId: applicant, post: 'BER', ...grantTerms } },
    ]);
  });

  it('refuses with the codes that were proposed', () => {
    const application = given(propose(inState.EXAMINATION(), 'refuse'));
    application.decide('refuse', consul, moment());
    expect(application.pullEvents().at(-1)).toMatchObject({ name: 'application.refused', data: { codes: ['R12'] } });
  });

  it.each([[[], 'refusal-code-missing'] as const, [['R99'], 'refusal-code-unknown'] as const])(
    'a refusal with codes %p is refused',
    (codes, code) => {
      const proposed = { decision: 'refuse' as const, codes: [...codes] as string[] };
      expect(refusalOf(() => inState.EXAMINATION().proposeDecision(proposed, agent, moment())).code).toBe(code);
    },
  );

  it('asks for the decision that was proposed, or for a return', () => {
    expect(refusalOf(() => inState.DECISION_PROPOSED().decide('refuse', consul, moment())).code).toBe(
      'decision-differs',
    );
    const application = inState.DECISION_PROPOSED();
    application.return('Vérifier l’hôtel.', consul, moment());
    expect(application).toMatchObject({
      state: 'EXAMINATION',
      proposal: null,
      due: { step: 'examination', on: '2026-12-05' },
    });
  });

  it.each([
    ['visa-type-does-not-fit', { visaType: 'V09M' }],
    ['entries-differ', { entries: 0 as const }],
    ['validity-reversed', { validUntil: date('2027-01-01') }],
    ['validity-too-long', { validUntil: date('2027-04-06') }],
    ['stay-too-long', { stayDays: 91 }],
  ])('terms outside the type: %s', (code, over) => {
    const proposed = { decision: 'grant', terms: { ...grantTerms, ...over } } as const;
    expect(refusalOf(() => inState.EXAMINATION().proposeDecision(proposed, agent, moment())).code).toBe(code);
  });

  it('a rejected document ends its part: a refusal may rest on it, a visa may not', () => {
    const application = inState.EXAMINATION();
    application.reviewDocument('photo', { verdict: 'rejected', reason: 'unreadable', by: agent }, moment());
    const proposed = { decision: 'grant', terms: grantTerms } as const;
    expect(refusalOf(() => application.proposeDecision(proposed, agent, moment())).code).toBe('document-rejected');
    expect(propose(application, 'refuse').state).toBe('DECISION_PROPOSED');
  });

  it('is issued when the sealed document exists', () => {
    const application = given(inState.GRANTED());
    application.recordIssue({ documentId: 'd', number: 'ML7' }, now);
    expect(application.pullEvents()).toEqual([
      {
        name: 'visa.issued',
        data: {
          applicantPersonId: applicant,
          documentId: 'd',
          documentNumber: 'ML7',
          validFrom: '2027-01-05',
          validUntil: '2027-04-04',
        },
      },
    ]);
  });
});
