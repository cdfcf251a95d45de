import 'reflect-metadata';
import {
  ApplicationAppealAssigned,
  ApplicationAppealDecided,
  ApplicationAppealLodged,
  knownCodesOf,
} from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample } from '@jatigi/platform-testing';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { AppealsController } from '../src/reactions/appeals.controller';
import type { TellPerson } from '../src/reactions/tell-person';
import { renderMail } from '../src/templates/render-mail';
import type { TemplateName } from '../src/templates/templates';

const applicantPersonId = uuidv7();
const event = { aggregateId: uuidv7() } as ReceivedEvent;

/** What the reaction tells, and to whom. */
async function told(react: (controller: AppealsController) => Promise<void>) {
  const about = jest.fn((..._asked: Parameters<TellPerson['about']>) => Promise.resolve());
  await react(new AppealsController({ about } as unknown as TellPerson));
  return about.mock.calls.map(([, template, to, data]) => [template, to.personId, to.subjectId, data]);
}
const decided = (outcome: string) =>
  told((it) => it.onDecided({ ...goldenSample(ApplicationAppealDecided), applicantPersonId, outcome }, event));
const outcomes = knownCodesOf(ApplicationAppealDecided, 'outcome') ?? [];

describe('mails about an appeal', () => {
  const one = (template: string, data: object = {}) => [[template, applicantPersonId, event.aggregateId, data]];

  it('say that it was received, with the day of the answer, and that it is examined', async () => {
    const lodged = { ...goldenSample(ApplicationAppealLodged), applicantPersonId, dueBy: '2027-01-20' };
    expect(await told((it) => it.onLodged(lodged, event))).toEqual(one('appeal-lodged', { dueBy: '2027-01-20' }));
    const assigned = { ...goldenSample(ApplicationAppealAssigned), applicantPersonId };
    expect(await told((it) => it.onAssigned(assigned, event))).toEqual(one('appeal-assigned'));
  });

  it('tell every outcome that the contract knows, each in its own words', async () => {
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) expect(await decided(outcome)).toEqual(one(`appeal-${outcome}`));
    expect(await decided('postponed')).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('lead to the file (%s)', (language) => {
    for (const outcome of outcomes) {
      const template = `appeal-${outcome}` as TemplateName;
      const mail = renderMail(template, language, { subjectId: event.aggregateId }, 'https://visa.example');
      expect(mail.text).toContain(`https://visa.example/${language}/visas/${event.aggregateId}`);
    }
  });
});
