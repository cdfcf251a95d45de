import type { PlainDate } from '@jatigi/kernel';
import { passportProofs } from '../src/passports/passport-facts';
import type { PassportStatement } from '../src/passports/passport-facts';
import { passportPolicyOn } from '../src/passports/passport-policy';
import { PassportRequest } from '../src/passports/passport-request';
import type { PassportMoment, PassportStart } from '../src/passports/passport-request-record';
import type { PassportCommand, PassportState } from '../src/passports/passport-request.lifecycle';

export const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] };
export const on = (today: string, clock = '10:00'): PassportMoment => ({
  now: new Date(`${today}T${clock}:00Z`),
  today: today as PlainDate,
  clock,
  calendar,
  policy: passportPolicyOn(today as PlainDate),
});
export const monday = on('2026-11-30');
export const later = on('2026-12-04');
export const [awa, agent, consul] = ['awa', 'agent', 'consul'];
export const appointment = { on: '2026-12-03', time: '09:30', place: null };
export const capture = { on: '2026-12-03', reference: 'CAP-0001' };

export const statement: PassportStatement = {
  person: {
    name: { surname: 'Traoré', givenNames: 'Awa' },
    sex: 'F',
    birthDate: { value: '1990-03-01', approximate: false },
    birthPlace: 'Kati',
    birthCountry: 'MLI',
    nationalities: ['MLI'],
  },
};
export const oldPassport = { number: 'AA0000001', issuedOn: '2017-01-10', expiresOn: '2022-01-10' };

export function asked(over: Partial<PassportStart> = {}): PassportRequest {
  const ids = { id: 'id', reference: 'PAS-2026-AAAA', personId: awa, requesterPersonId: awa, registrationId: null };
  const where = { post: 'PAR', deliverTo: 'LYS', language: 'fr', kind: 'first', lossReportId: null } as const;
  return PassportRequest.request({ ...ids, ...where, statement, ...over }, monday);
}

export const proof = (kind: (typeof passportProofs)[number]) => ({
  kind,
  uploadId: 'u',
  mediaType: 'image/jpeg',
  size: 9,
  at: monday.now.toISOString(),
});

export function proved(request = asked()): PassportRequest {
  for (const kind of passportProofs) request.attach(proof(kind), monday);
  return request;
}

export const commands: Record<PassportCommand, (one: PassportRequest) => unknown> = {
  edit: (one) => one.edit(statement, monday),
  attach: (one) => one.attach(proof('photo'), monday),
  resubmit: (one) => one.resubmit(monday),
  withdraw: (one) => one.withdraw(monday),
  assign: (one) => one.assign(agent, monday),
  'make-appointment': (one) => one.makeAppointment(appointment, agent, monday),
  'missed-appointment': (one) => one.missAppointment(agent, later),
  'record-capture': (one) => one.recordCapture(capture, agent, later),
  return: (one) => one.return('Une autre photo, svp.', agent, monday),
  refuse: (one) => one.refuse({ reason: 'identity-not-proved', text: null }, consul, monday),
  'send-to-production': (one) => one.sendToProduction(consul, later),
  'accept-production': (one) => one.acceptProduction('MS-1', null, later),
  produced: (one) => one.produced('AB1234567', null, later),
  'return-from-production': (one) => one.returnFromProduction({ reason: 'photo-unusable', text: 'Floue' }, null, later),
  'refuse-production': (one) => one.refuseProduction('not-entitled', null, later),
  receive: (one) => one.receive('AB1234567', agent, later),
  'hand-over': (one) => one.handOver('holder', agent, later),
  uncollected: (one) => one.uncollected(consul, on('2027-06-01')),
  close: (one) => one.close('person-died', later),
};

export const captured: PassportCommand[] = ['make-appointment', 'record-capture'];
export const produced: PassportCommand[] = [...captured, 'send-to-production', 'produced'];
export const paths: Record<PassportState, PassportCommand[]> = {
  REQUESTED: [],
  RETURNED: ['return'],
  APPOINTMENT: ['make-appointment'],
  CAPTURED: captured,
  SENT_TO_PRODUCTION: [...captured, 'send-to-production'],
  PRODUCED: produced,
  AT_POST: [...produced, 'receive'],
  HANDED_OVER: [...produced, 'receive', 'hand-over'],
  REFUSED: ['refuse'],
  WITHDRAWN: ['withdraw'],
  CLOSED: ['close'],
};
export function through(state: PassportState): PassportRequest {
  const request = proved();
  for (const step of paths[state]) commands[step](request);
  return request;
}
