import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IllegalTransition } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { drawConsularNumber, isConsularNumber, printConsularNumber } from './consular-number';
import { Registration } from './registration';
import { registrationLifecycle as lifecycle } from './registration.lifecycle';
import type { RegistrationCommand, RegistrationState } from './registration.lifecycle';
import { registrationProofs } from './registration-facts';
import type { PersonFile } from './registration-facts';

const moment = { now: new Date('2026-11-28T09:00:00Z'), today: '2026-11-28' as PlainDate, policy: { validMonths: 36 } };
const [awa, agent, consul] = ['awa', 'agent', 'consul'];
const number = drawConsularNumber(() => 7);

const file: PersonFile = {
  name: { surname: 'Traoré', givenNames: 'Awa' },
  sex: 'F',
  birthDate: { value: '1990', approximate: true },
  birthPlace: 'Kati',
  birthCountry: 'MLI',
  nationalities: ['MLI', 'FRA'],
  address: { lines: '12 rue de la Roquette', city: 'Paris', country: 'FRA' },
  emergencyContact: { name: 'Moussa Traoré', phone: '+223 70 00 00 00' },
};

const proof = (kind: (typeof registrationProofs)[number]) => ({
  kind,
  uploadId: 'u',
  mediaType: 'image/jpeg',
  size: 9,
  at: moment.now.toISOString(),
});

function asked(over: Partial<PersonFile> = {}, personId = awa): Registration {
  const start = { id: 'id', reference: 'REG-2026-AAAA', personId, requesterPersonId: awa, post: 'PAR' };
  return Registration.request({ ...start, file: { ...file, ...over } }, moment);
}

function proved(registration = asked()): Registration {
  for (const kind of registrationProofs) registration.attach(proof(kind), moment.now);
  return registration;
}

const commands: Record<RegistrationCommand, (one: Registration) => void> = {
  edit: (one) => one.edit(file, moment),
  attach: (one) => one.attach(proof('photo'), moment.now),
  assign: (one) => one.assign(agent, moment.now),
  verify: (one) => one.verify(agent, moment),
  return: (one) => one.return('Une autre photo, svp.', agent, moment),
  register: (one) => one.register(number, consul, moment),
  refuse: (one) => one.refuse('other-post', null, consul, moment.now),
  withdraw: (one) => one.withdraw(moment.now),
  'record-issue': (one) => one.recordCertificate({ id: 'd', number: 'MLR' }, moment.now),
  expire: (one) => one.expire(moment.now),
  transfer: (one) => one.transfer('DKR', moment.now),
  'strike-off': (one) => one.strikeOff('requested', consul, moment.now),
};

const registered: RegistrationCommand[] = ['verify', 'register'];
const paths: Record<RegistrationState, RegistrationCommand[]> = {
  REQUESTED: [],
  VERIFIED: ['verify'],
  REGISTERED: registered,
  EXPIRED: [...registered, 'expire'],
  TRANSFERRED: [...registered, 'transfer'],
  STRUCK_OFF: [...registered, 'strike-off'],
  REFUSED: ['refuse'],
  WITHDRAWN: ['withdraw'],
};

const matrix = lifecycle.states.flatMap((state) => lifecycle.commands.map((command) => ({ state, command })));

describe('every state × every command', () => {
  it.each(matrix)('$state: $command', ({ state, command }) => {
    const registration = proved();
    for (const step of paths[state]) commands[step](registration);
    expect(registration.state).toBe(state);
    if (lifecycle.allowed(state).includes(command)) {
      expect(() => commands[command](registration)).not.toThrow();
      return;
    }
    expect(() => commands[command](registration)).toThrow(IllegalTransition);
    expect(registration.state).toBe(state);
  });
});

it('is drawn in the README of the service', () => {
  const readme = readFileSync(join(__dirname, '../../../../../apps/identity/README.md'), 'utf8');
  expect(readme).toContain(lifecycle.toMermaid());
});

describe('a registration', () => {
  it('is verified by one person and made by another', () => {
    const registration = proved();
    registration.verify(agent, moment);
    expect(() => registration.register(number, agent, moment)).toThrow(expect.objectContaining({ code: 'four-eyes' }));
    registration.register(number, consul, moment);
    expect(registration).toMatchObject({ state: 'REGISTERED', number, registeredOn: '2026-11-28' });
    expect(registration.validUntil).toBe('2029-11-28');
    expect(registration.pullEvents().map(({ name }) => name)).toEqual(['registration.requested', 'person.registered']);
  });

  it('says on the bus who, where and when, and never a name', () => {
    const registration = proved();
    for (const step of paths.TRANSFERRED) commands[step](registration);
    expect(JSON.stringify(registration.pullEvents())).not.toMatch(/Traor|Roquette|1990/);
  });

  it.each(['assign', 'verify', 'refuse'] as const)('of herself nobody handles: %s', (verb) => {
    const own = proved(asked());
    const acts = { assign: () => own.assign(awa, moment.now), verify: () => own.verify(awa, moment) };
    const act = verb === 'refuse' ? () => own.refuse('other-post', null, awa, moment.now) : acts[verb];
    expect(act).toThrow(expect.objectContaining({ code: 'own-file' }));
  });

  it('needs its proofs, and a ward’s the proof of who is responsible for her', () => {
    const ward = asked({}, 'child');
    for (const kind of registrationProofs.filter((one) => one !== 'guardianship')) ward.attach(proof(kind), moment.now);
    expect(() => ward.verify(agent, moment)).toThrow(
      expect.objectContaining({
        code: 'proof-missing',
        errors: [expect.objectContaining({ pointer: '/documents/guardianship' })],
      }),
    );
    ward.attach(proof('guardianship'), moment.now);
    ward.verify(agent, moment);
    expect(ward.state).toBe('VERIFIED');
  });

  it('that came back waits for the person, who verified before does not count any more', () => {
    const registration = proved();
    registration.verify(agent, moment);
    registration.return('Une autre photo, svp.', consul, moment);
    expect(registration).toMatchObject({ state: 'REQUESTED', verifiedBy: null, message: 'Une autre photo, svp.' });
    registration.attach(proof('photo'), moment.now);
    expect(registration.message).toBeNull();
  });
});

describe('a file', () => {
  it.each<[string, Partial<PersonFile>, string]>([
    ['a foreigner', { nationalities: ['FRA'] }, '/facts/nationalities not-malian'],
    ['a nationality twice', { nationalities: ['MLI', 'MLI'] }, '/facts/nationalities nationality-twice'],
    ['31 February', { birthDate: { value: '1990-02-31', approximate: false } }, '/facts/birthDate/value invalid-date'],
    [
      'born tomorrow',
      { birthDate: { value: '2026-11-29', approximate: false } },
      '/facts/birthDate/value birth-in-future',
    ],
    ['born in 1860', { birthDate: { value: '1860', approximate: false } }, '/facts/birthDate/value birth-too-long-ago'],
    ['a name in Arabic', { name: { surname: 'تراوري', givenNames: 'Awa' } }, '/facts/name/surname script-not-latin'],
    ['markup', { mother: { surname: '<b>', givenNames: 'A' } }, '/facts/mother/surname name-characters'],
    ['a short NINA', { nina: '1234' }, '/facts/nina nina-shape'],
    [
      'an old passport',
      { passport: { number: 'AA123456', expiresOn: '2020-01-01' } },
      '/facts/passport/expiresOn passport-expired',
    ],
    [
      'a lone spouse',
      { maritalStatus: 'single', spouses: [file.name] },
      '/facts/maritalStatus spouse-of-the-unmarried',
    ],
  ])('is refused at its field: %s', (_what, over, expected) => {
    const found = (() => {
      try {
        asked(over);
        return [];
      } catch (error) {
        return (error as { errors: { pointer: string; code: string }[] }).errors;
      }
    })();
    expect(found.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([expected]);
  });

  it('may hold several spouses, a part of a date, names in their own script', () => {
    const spouses = [file.name, { surname: 'Keïta', givenNames: 'Fanta' }];
    const originalName = { surname: 'ߕߙߊߥߏߙߋ', givenNames: 'ߊߥߊ', script: 'Nkoo' as const };
    expect(() => asked({ maritalStatus: 'married', spouses, originalName })).not.toThrow();
  });
});

describe('a consular number', () => {
  it('is checked by its last sign: one that is wrong is found', () => {
    let seed = 1;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 2_000; round += 1) {
      const drawn = drawConsularNumber(random);
      expect(isConsularNumber(drawn)).toBe(true);
      const at = 1 + random(8);
      const other = drawn[at] === '7' ? '8' : '7';
      expect(isConsularNumber(drawn.slice(0, at) + other + drawn.slice(at + 1))).toBe(false);
    }
    expect(printConsularNumber('CABCD1234E')).toBe('C-ABCD-1234-E');
  });
});
