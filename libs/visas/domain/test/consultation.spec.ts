import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError, startOfDay } from '@jatigi/kernel';
import { Consultation, consultationLifecycle as lifecycle } from '../src';
import type { ConsultationState, ConsultedService } from '../src';
import { theServiceIsSound } from '../src';
import { agent, consul, date, inState, later, moment } from './a-file';

const security: ConsultedService = {
  ...{ code: 'security', name: { fr: 'Sécurité', en: 'Security' }, kind: 'security', state: null, desk: 'SECURITE' },
  ...{ silence: 'escalate', deadline: { amount: 5, unit: 'day' }, shows: ['identity'] },
};
const niger: ConsultedService = {
  ...security,
  ...{ code: 'partner-ner', kind: 'partner-state', state: 'NER', silence: 'no-objection' },
};
const open = (service: ConsultedService = security, id = service.code): Consultation =>
  Consultation.open({ id, applicationId: 'a', service }, agent, moment());
const then = (consultation: Consultation, act: (it: Consultation) => unknown): Consultation => {
  act(consultation);
  return consultation;
};
const inEach: Record<ConsultationState, () => Consultation> = {
  OPEN: () => open(),
  ASKED_BACK: () => then(open(), (it) => it.askBack('Which host?', moment())),
  OVERDUE: () => then(open(), (it) => it.passDeadline(later(6))),
  EXPIRED: () => then(open(niger), (it) => it.passDeadline(later(6))),
  CLOSED: () => then(open(), (it) => it.close('Not needed.', moment().officeOf)),
  ANSWERED: () => then(open(), (it) => it.answer('no-objection', undefined, consul, moment())),
};
const give = {
  answer: (it: Consultation) => it.answer('no-objection', undefined, consul, moment()),
  'ask-back': (it: Consultation) => it.askBack('Which host?', moment()),
  reply: (it: Consultation) => it.reply('A hotel.', moment()),
  close: (it: Consultation) => it.close('Not needed.', moment().officeOf),
};
const commands = Object.keys(give) as Array<keyof typeof give>;
const matrix = lifecycle.states.flatMap((state) => commands.map((command) => [state, command] as const));

describe('a consultation', () => {
  it.each(matrix)('%s × %s is as the table says', (state, command) => {
    const consultation = inEach[state]();
    expect(consultation.state).toBe(state);
    const arrows: readonly string[] = lifecycle.allowed(state);
    if (arrows.includes(command)) return expect(() => give[command](consultation)).not.toThrow();
    expect(() => give[command](consultation)).toThrow(
      expect.objectContaining({ code: 'illegal-transition', extra: { state, allowed: lifecycle.allowed(state) } }),
    );
  });

  it('is drawn in the README of the service as the table says', () => {
    const readme = readFileSync(join(__dirname, '../../../../apps/visas/README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`mermaid\n${lifecycle.toMermaid()}\n\`\`\``);
  });

  it('is late from the midnight after its last day on, at its desk', () => {
    const inTime = then(open(), (it) => it.answer('no-objection', undefined, consul, later(5)));
    expect([inTime.dueOn, inTime.answered?.late]).toEqual(['2026-11-25', false]);
    expect(then(open(), (it) => it.answer('no-objection', undefined, consul, later(6))).answered?.late).toBe(true);
    expect(open().passDeadline(later(5))).toBeNull();
    const overdue = open();
    expect([overdue.passDeadline(later(6)), overdue.passDeadline(later(6))]).toEqual([
      { toldTo: 'head-of-section' },
      null,
    ]);
    expect([overdue.passDeadline(later(30)), overdue.passDeadline(later(60))]).toEqual([
      { toldTo: 'headquarters' },
      null,
    ]);
  });

  it.each([
    [0, '2026-11-26'],
    [1, '2026-11-27'],
    [4, '2026-12-02'],
  ])('tells headquarters %i working days later when the policy of the file says so', (escalationWorkingDays, on) => {
    const asked = { id: 'q', applicationId: 'a', service: security, escalationWorkingDays };
    const consultation = then(Consultation.open(asked, agent, moment()), (it) => it.passDeadline(later(6)));
    expect(consultation.actAt).toEqual(startOfDay('Europe/Berlin', date(on)));
    expect(consultation.passDeadline({ ...later(30), now: consultation.actAt as Date })).toEqual({
      toldTo: 'headquarters',
    });
  });

  it.each<[string, Partial<ConsultedService>]>([
    ['security-never-silent', { silence: 'no-objection' }],
    ['partner-state-misplaced', { state: 'NER' }],
    ['partner-state-missing', { kind: 'partner-state' }],
  ])('a register that says %s is refused', (code, change) => {
    expect(() => theServiceIsSound({ ...security, ...change })).toThrow(DomainError);
    expect(() => theServiceIsSound({ ...security, ...change })).toThrow(expect.objectContaining({ code }));
    expect(() => theServiceIsSound(security)).not.toThrow();
  });
});

describe('the file and its consultations', () => {
  const answered = (service: ConsultedService, answer: 'no-objection' | 'objection') =>
    then(open(service), (it) => it.answer(answer, 'because', consul, moment()));
  const outcome = (file: ReturnType<(typeof inState)['EXAMINATION']>) =>
    file.examination().find(({ part }) => part === 'consultations')?.outcome;

  it('waits for all of them; one objection is one', () => {
    const file = inState.EXAMINATION();
    const [one, two] = [answered(security, 'no-objection'), open(niger)];
    file.recordOpened(one, moment().now);
    file.recordOpened(two, moment().now);
    file.recordAnswered(one, [one, two], moment());
    expect(outcome(file)).toBeNull();
    two.answer('objection', 'because', consul, moment());
    file.recordAnswered(two, [one, two], moment());
    expect([outcome(file), file.objectingStates()]).toEqual(['objection', ['NER']]);
  });

  it('a late objection changes neither proposal nor decision, and is told', () => {
    const file = inState.GRANTED();
    const late = then(inEach.EXPIRED(), (it) => it.answer('objection', 'because', consul, later(9)));
    const before = { state: file.state, proposal: file.proposal, parts: file.parts };
    file.pullEvents();
    file.recordAnswered(late, [late], later(9));
    expect(file).toMatchObject(before);
    expect(file.objectingStates()).toEqual([]);
    expect(file.pullEvents().map(({ name }) => name)).toEqual([
      'application.consultation-answered',
      'application.escalated',
    ]);
  });
});
