import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import { applicationLifecycle as lifecycle, samplePolicy } from '../src';
import type { ApplicationCommand, ApplicationState, VisaApplication } from '../src';
import {
  agent,
  applicant,
  captured,
  consul,
  date,
  examiner,
  inState,
  moment,
  now,
  officer,
  pay,
  propose,
  referee,
  submit,
} from './a-file';

const upload = { uploadId: 'u', mediaType: 'image/jpeg', size: 1, at: now.toISOString() };

const family = { id: 'g', kind: 'family' as const, name: 'Mustermann', documents: [] };

const invitation = { on: moment().today, time: '10:30', place: 'Guichet 2' };

/** What time, the border or another service does: see `late-files.spec.ts`, `visa-ending.spec.ts`, `late-objections.spec.ts`. */
type Elsewhere =
  'reject-by-silence' | 'lapse' | 'let-payment-lapse' | 'escalate' | 'use-up' | 'expire' | 'hear-objection';

/** How each command of the table is given. `open` has no door of its own: it follows the payment. */
const give: Record<Exclude<ApplicationCommand, 'open' | Elsewhere>, (application: VisaApplication) => void> = {
  edit: (it) => it.edit({ journey: { addressInMali: 'Djenné' } }, it.documents, now),
  attach: (it) => {
    it.documents = it.documents.map((item) => ({ ...item, state: 'uploaded' }));
    it.attach('photo', upload, now);
  },
  'join-group': (it) => it.joinGroup(family, now),
  'leave-group': (it) => {
    it.groupId ??= family.id;
    it.leaveGroup(now);
  },
  submit: (it) => void submit(it),
  withdraw: (it) => it.withdraw(moment()),
  'record-payment': (it) => {
    const before = it.state;
    pay(it);
    if (before === it.state) throw new IllegalTransition(before, 'record-payment', []);
  },
  assign: (it) => it.assign(agent, agent, moment()),
  'review-document': (it) => {
    const by = it.state === 'APPEAL_LODGED' ? examiner : agent;
    it.reviewDocument('photo', { verdict: 'accepted', by }, moment());
  },
  'record-biometrics': (it) => it.recordBiometrics(captured, samplePolicy, agent, moment()),
  'open-consultation': (it) => it.openConsultation(agent),
  'invite-interview': (it) => it.inviteToInterview(invitation, agent, moment()),
  'record-interview': (it) => {
    it.interview = {
      ...invitation,
      zone: 'Europe/Berlin',
      post: 'BER',
      invitedBy: agent,
      outcome: null,
      recordedBy: null,
    };
    it.recordInterview('held', undefined, agent, moment());
  },
  'record-bond': (it) => {
    Object.assign(it.assessment ?? {}, { outcome: 'bond-required' });
    it.recordBond({ reference: 'CAU-BER-2026-000123', lodgedOn: moment().today }, agent, moment());
  },
  'record-screening': (it) => it.recordScreening([], moment()),
  'raise-hit': (it) => it.raiseHit({ id: 'h', source: 'watchlist' }, moment()),
  'adjudicate-hit': (it) => {
    it.earlierHands = { proposers: [], adjudicators: [] };
    it.adjudicateHit({ id: 'h', outcome: 'other-person' }, [], officer, moment());
  },
  admit: (it) => it.admit(agent, moment()),
  'request-information': (it) => it.requestInformation('Hotel?', agent, moment()),
  'declare-inadmissible': (it) => it.declareInadmissible(['R23'], agent, moment()),
  'declare-not-required': (it) => it.declareNotRequired(agent, moment()),
  answer: (it) => it.answer('Here.', moment()),
  extend: (it) => it.extend(30, 'Inquiry abroad.', agent, moment()),
  transfer: (it) => it.transfer('PAR', 'She moved.', agent, moment()),
  'propose-decision': (it) => void propose(it),
  return: (it) => it.return('Look again.', consul, moment()),
  decide: (it) => it.decide('grant', consul, moment()),
  'lodge-appeal': (it) => it.lodgeAppeal('It was confirmed.', applicant, moment()),
  'assign-appeal': (it) => it.assignAppeal(examiner, examiner, moment()),
  'propose-appeal-decision': (it) => it.proposeVerdict({ verdict: 'uphold' }, examiner, moment()),
  'return-appeal': (it) => it.returnAppeal('Look again.', referee, moment()),
  'decide-appeal': (it) => it.decideAppeal('uphold', referee, moment()),
  'propose-ending': (it) => it.proposeEnding({ as: 'revoke', codes: ['R17'] }, agent, moment()),
  'confirm-ending': (it) => it.confirmEnding(consul, moment()),
  'reject-ending': (it) => it.rejectEnding('The host was asked again.', consul, moment()),
  'replace-passport': (it) =>
    it.replacePassport(
      { number: 'C02X00T47', issuer: 'DEU', issuedOn: moment().today, expiresOn: date('2036-01-09') },
      agent,
      moment(),
    ),
  erase: (it) => void it.erase(now),
  'record-death': (it) => it.recordDeath(now),
  'record-issue': (it) => it.recordIssue({ documentId: 'd', number: 'ML1' }, now),
};

/** What the first of two persons does, where the command is the second's. */
const before: Partial<Record<ApplicationCommand, Array<keyof typeof give>>> = {
  'review-document': ['assign-appeal'],
  'confirm-ending': ['propose-ending'],
  'reject-ending': ['propose-ending'],
  'propose-appeal-decision': ['assign-appeal'],
  'return-appeal': ['assign-appeal', 'propose-appeal-decision'],
  'decide-appeal': ['assign-appeal', 'propose-appeal-decision'],
};

function prepare(application: VisaApplication, command: ApplicationCommand): void {
  const mayBeGiven: readonly string[] = lifecycle.allowed(application.state);
  for (const first of before[command] ?? []) if (mayBeGiven.includes(first)) give[first](application);
}

const commands = Object.keys(give) as Array<keyof typeof give>;
const matrix = lifecycle.states.flatMap((state) => commands.map((command) => [state, command] as const));

describe('every state and every command', () => {
  it.each(matrix)('%s × %s is as the table says', (state: ApplicationState, command: keyof typeof give) => {
    const application = inState[state]();
    expect(application.state).toBe(state);
    const arrows: readonly string[] = lifecycle.allowed(state);
    prepare(application, command);
    if (arrows.includes(command)) {
      expect(() => give[command](application)).not.toThrow();
      return;
    }
    expect(() => give[command](application)).toThrow(expect.objectContaining({ code: 'illegal-transition' }));
    expect(application.state).toBe(state);
  });

  it('names the state and what is allowed in a refusal', () => {
    expect(() => inState.AWAITING_PAYMENT().admit(agent, moment())).toThrow(
      expect.objectContaining({
        extra: {
          state: 'AWAITING_PAYMENT',
          allowed: ['join-group', 'record-payment', 'let-payment-lapse', 'withdraw', 'record-death'],
        },
      }),
    );
  });
});

describe('the diagram in the README of the service', () => {
  it('is the one the table draws', () => {
    const readme = readFileSync(join(__dirname, '../../../../apps/visas/README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.toMermaid()}\n\`\`\``);
  });
});
