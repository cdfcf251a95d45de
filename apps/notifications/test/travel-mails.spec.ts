import 'reflect-metadata';
import { TravelDocumentIssued, TravelDocumentRefused, TravelDocumentReportedLost } from '@jatigi/contracts';
import type { EventDefinition } from '@jatigi/contracts';
import { uuidv7 } from '@jatigi/kernel';
import { goldenSample } from '@jatigi/platform-testing';
import type { ReceivedEvent } from '@jatigi/platform-messaging';
import { TellPerson } from '../src/reactions/tell-person';
import { TravelController } from '../src/reactions/travel.controller';
import { renderMail } from '../src/templates/render-mail';
import type { TemplateName } from '../src/templates/templates';

/** Templates that one event asks for, and to whom, straight from the reaction. */
async function told(definition: EventDefinition, over: object = {}) {
  const about = jest.fn((..._asked: Parameters<TellPerson['about']>) => Promise.resolve());
  const controller = new TravelController({ about } as unknown as TellPerson);
  const event = { aggregateId: uuidv7() } as ReceivedEvent;
  const data = { ...(goldenSample(definition) as object), ...over } as never;
  if (definition === TravelDocumentReportedLost) await controller.onReportedLost(data, event);
  if (definition === TravelDocumentIssued) await controller.onIssued(data, event);
  if (definition === TravelDocumentRefused) await controller.onRefused(data, event);
  return about.mock.calls.map(([, template, to]) => ({ template, to, event }));
}

describe('mails about travel papers', () => {
  const requesterPersonId = uuidv7();
  it.each<[EventDefinition, TemplateName, string, RegExp]>([
    [TravelDocumentReportedLost, 'loss-reported', 'loss', /demandez un document de remplacement/],
    [TravelDocumentIssued, 'emergency-document-ready', 'emergency-document', /Retirez-le au poste/],
    [TravelDocumentRefused, 'emergency-document-refused', 'emergency-document', /raison est écrite/],
  ])('one mail to who asked, of its own kind (%#)', async (definition, template, page, words) => {
    const [one, ...more] = await told(definition, { requesterPersonId });
    expect(more).toEqual([]);
    const subjectId = one?.event.aggregateId as string;
    expect(one).toMatchObject({ template, to: { personId: requesterPersonId, subjectId } });
    for (const language of ['fr', 'en'] as const) {
      const mail = renderMail(template, language, { subjectId }, 'https://visa.example');
      expect(mail.text).toContain(`https://visa.example/${language}/files/${page}/${subjectId}`);
      if (language === 'fr') expect(mail.text).toMatch(words);
    }
  });

  it('a request that ended by a death is told to nobody', async () => {
    expect(await told(TravelDocumentRefused, { reason: 'person-died' })).toEqual([]);
  });
});
