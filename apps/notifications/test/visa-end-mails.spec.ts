import 'reflect-metadata';
import { VisaAnnulled, VisaRevoked } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample } from '@jatigi/platform-testing';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import type { TellPerson } from '../src/reactions/tell-person';
import { ReactionsController } from '../src/reactions/reactions.controller';
import type { Doorbells } from '../src/sending/doorbells';
import { renderMail } from '../src/templates/render-mail';

const applicantPersonId = uuidv7();
const event = { aggregateId: uuidv7() } as ReceivedEvent;

/** Templates that one fact asks for, and to whom, straight from the reaction. */
async function told(react: (controller: ReactionsController) => Promise<void>) {
  const about = jest.fn((..._asked: Parameters<TellPerson['about']>) => Promise.resolve());
  await react(new ReactionsController({} as Doorbells, { about } as unknown as TellPerson));
  return about.mock.calls.map(([, template, to]) => [template, to.personId, to.subjectId]);
}
const revoked = (reason: string) =>
  told((it) => it.onRevoked({ ...goldenSample(VisaRevoked), applicantPersonId, reason }, event));

describe('mails about a visa that stands no more', () => {
  const one = [['visa-ended', applicantPersonId, event.aggregateId]];

  it('one to its holder, annulled or revoked', async () => {
    expect(await told((it) => it.onAnnulled({ ...goldenSample(VisaAnnulled), applicantPersonId }, event))).toEqual(one);
    expect([await revoked('holder-request'), await revoked('conditions-no-longer-met')]).toEqual([one, one]);
  });

  it('nobody writes to the dead', async () => {
    expect(await revoked('holder-died')).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('leads to the reasons (%s)', (language) => {
    const mail = renderMail('visa-ended', language, { subjectId: event.aggregateId }, 'https://visa.example');
    expect(mail.text).toContain(`https://visa.example/${language}/visas/${event.aggregateId}`);
  });
});
