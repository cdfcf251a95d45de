import { allContracts, defineEvents, event, fieldKinds } from '@jatigi/contracts';
import type { EventMeaning, ServiceContract } from '@jatigi/contracts';
import { z } from 'zod';
import { meaningProblems } from '../src/meaning-lint';
import { personalDataProblems } from '../src/personal-data-lint';
import { pastSunsets } from '../src/sunsets';

const file = { kind: 'file', meaning: 'A file' };
const begins: EventMeaning = { of: file, begins: true, summary: 'S.', by: 'B', when: 'W.', next: [] };
const id = z.uuid().register(fieldKinds, { kind: 'id' });
const shape = z.strictObject({ personId: id.describe('The person') });
const contractOf = (...events: Parameters<typeof defineEvents>[1]): ServiceContract => defineEvents('files', events);

describe('the contracts of today', () => {
  it('say what every event and every field means, and what may follow', () => {
    expect(meaningProblems(allContracts)).toEqual([]);
  });

  it('have no field that could hold personal data', () => {
    const definitions = allContracts.flatMap(({ events }) => [...events.values()]);
    expect(definitions.flatMap(personalDataProblems)).toEqual([]);
  });

  it('have only texts that refuse names, addresses and free text', () => {
    const notes = ['Aïssata Traoré', 'Traoré, Aïssata', 'a@b.ml', '+223 70 00 00 00', 'rue 12, Bamako', 'see file', ''];
    const texts = allContracts.flatMap(({ events }) => [...events.values()].flatMap(({ schema }) => textsIn(schema)));
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) {
      for (const note of notes) expect(text.safeParse(note).success).toBe(false);
    }
  });
});

/** Every schema of a text in an object, however deep. */
function textsIn(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).flatMap((part) => textsIn(part as z.ZodType));
  if (schema instanceof z.ZodArray) return textsIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return textsIn(schema.unwrap() as z.ZodType);
  return schema.def.type === 'string' || schema instanceof z.ZodUnion ? [schema] : [];
}

describe('the lint of meanings finds', () => {
  it.each<[string, ServiceContract, RegExp]>([
    [
      'a field without a description',
      contractOf(event('file.opened.v1', begins, z.strictObject({ id }))),
      /opened\.v1\/id: the field has no/,
    ],
    [
      'a field of a list without a description',
      contractOf(
        event(
          'file.opened.v1',
          begins,
          z.strictObject({ parts: z.array(z.strictObject({ id })).max(3).describe('Parts') }),
        ),
      ),
      /opened\.v1\/parts\/id: the field has no/,
    ],
    [
      'an event without words',
      contractOf(event('file.opened.v1', { ...begins, when: ' ' }, shape)),
      /when says nothing/,
    ],
    [
      'a follower that does not exist',
      contractOf(event('file.opened.v1', { ...begins, next: ['file.shut.v1'] }, shape)),
      /file\.shut\.v1 does not exist/,
    ],
    [
      'something set off that does not exist',
      contractOf(event('file.opened.v1', { ...begins, leadsTo: ['mail.sent.v1'] }, shape)),
      /mail\.sent\.v1 does not exist/,
    ],
    [
      'a follower of another aggregate',
      contractOf(
        event('file.opened.v1', { ...begins, next: ['box.opened.v1'] }, shape),
        event('box.opened.v1', { ...begins, of: { kind: 'box', meaning: 'A box' } }, shape),
      ),
      /box\.opened\.v1 is of another aggregate/,
    ],
    [
      'an event that nothing leads to',
      contractOf(
        event('file.opened.v1', begins, shape),
        event('file.closed.v1', { of: file, summary: 'S.', by: 'B', when: 'W.', next: [] }, shape),
      ),
      /file\.closed\.v1: no event of file leads to it/,
    ],
    ['a sunset that is no date', superseding('2027-02-30'), /the sunset 2027-02-30 is no date/],
    ['a sunset in words', superseding('next year'), /the sunset next year is no date/],
    ['a type superseded by an older one', superseding('2027-06-30', 'file.opened.v3'), /does not come after it/],
  ])('%s', (_what, contract, sentence) => {
    expect(meaningProblems([contract])).toEqual([expect.stringMatching(sentence)]);
  });

  it('nothing in a sound contract', () => {
    expect(meaningProblems([superseding('2027-06-30')])).toEqual([]);
  });
});

/** A contract in which v2 takes the place of an older type. */
function superseding(sunset: string, name = 'file.opened.v1'): ServiceContract {
  const now = event('file.opened.v2', { ...begins, next: [name] }, shape);
  const same = { upcast: (said: { personId: string }) => said, downcast: (said: { personId: string }) => said };
  return contractOf(now, event(name, { ...begins, next: [] }, shape, { superseded: { by: now, sunset, ...same } }));
}

describe('the lint of personal data finds', () => {
  const text = z.string().regex(/^[a-z]{1,20}$/);
  it.each<[string, z.ZodObject, RegExp]>([
    ['free text', z.strictObject({ remarks: z.string() }), /\/remarks: a text of no kind/],
    ['text that is only bounded', z.strictObject({ state: z.string().max(20) }), /\/state: a text of no kind/],
    ['text with a pattern of its own', z.strictObject({ state: text }), /\/state: a text of no kind/],
    [
      'text in a list of objects',
      z.strictObject({ parts: z.array(z.strictObject({ x: text })).max(2) }),
      /\/parts\[\]\/x/,
    ],
    ['a list without an end', z.strictObject({ ids: z.array(id) }), /\/ids: a list without an end/],
    ['anything', z.strictObject({ more: z.unknown() }), /unknown is not used in events/],
    ['keys that are data', z.strictObject({ by: z.record(z.string(), z.boolean()) }), /record is not used in events/],
    ['a name', z.strictObject({ holderName: id }), /holderName: the name says personal data/],
    ['un prénom', z.strictObject({ prenom: id }), /prenom: a field of this name is never/],
    [
      'the number of a passport',
      z.strictObject({ passportNumber: id }),
      /passportNumber: a field of this name is never/,
    ],
    ['a birth date', z.strictObject({ birthDate: id }), /birthDate: a field of this name is never/],
    ['an address', z.strictObject({ homeAddress: id }), /homeAddress: a field of this name is never/],
    [
      'a number nobody has explained',
      z.strictObject({ cardNumber: z.int() }),
      /cardNumber: the name says personal data/,
    ],
    ['an explained name in an event it was not explained for', z.strictObject({ receiptNumber: id }), /receiptNumber/],
  ])('%s', (_what, schema, sentence) => {
    expect(personalDataProblems(event('file.opened.v1', begins, schema))).toEqual([expect.stringMatching(sentence)]);
  });
});

describe('sunsets', () => {
  it('are reminded of when they are past, and not on their last day', () => {
    expect(pastSunsets(allContracts, '2027-06-30')).toEqual([]);
    expect(pastSunsets(allContracts, '2027-07-01')).toContainEqual(
      'payment.received.v1 is past its sunset (2027-06-30): stop publishing it; keep it declared for the logs',
    );
  });
});
