import type { Api, CallOptions } from '../../../api/api';
import { dateOf, textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { wholeNumber } from '../whole-number';

/** What one form of the file sends: which command, and its body. */
export interface SentCommand {
  path: string;
  /** The question to a service that it is about, when it is not about the file. */
  consultation?: string;
  body: Record<string, unknown>;
}

type Reader = (typed: Typed, codes: readonly string[]) => SentCommand;

const plain = (path: string): Reader => {
  return () => ({ path, body: {} });
};

const ofDocument = (verdict: string): Reader => {
  return ({ kind = '' }) => ({ path: `documents/${encodeURIComponent(kind)}/${verdict}`, body: {} });
};

const readers: Readonly<Record<string, Reader>> = {
  assign: plain('assign'),
  admit: plain('admit'),
  'declare-inadmissible': (_typed, codes) => ({ path: 'declare-inadmissible', body: { codes } }),
  'declare-not-required': plain('declare-not-required'),
  'request-information': (typed) => ({ path: 'request-information', body: { message: textOf(typed, 'message') } }),
  'record-biometrics': (typed) => ({
    path: 'record-biometrics',
    body: {
      outcome: textOf(typed, 'outcome'),
      reference: textOf(typed, 'reference'),
      capturedOn: dateOf(typed, 'capturedOn'),
      reason: textOf(typed, 'biometricReason'),
    },
  }),
  'record-bond': (typed) => ({
    path: 'record-bond',
    body: { reference: textOf(typed, 'bondReference')?.toUpperCase(), lodgedOn: dateOf(typed, 'lodgedOn') },
  }),
  'open-consultation': (typed) => ({
    path: 'open-consultation',
    body: { service: textOf(typed, 'service'), question: textOf(typed, 'question') },
  }),
  reply: ({ consultation = '', ...typed }) => ({
    path: 'reply',
    consultation,
    body: { message: textOf(typed, `reply-${consultation}`) },
  }),
  close: ({ consultation = '', ...typed }) => ({
    path: 'close',
    consultation,
    body: { reason: textOf(typed, `closing-${consultation}`) },
  }),
  'invite-interview': (typed) => ({
    path: 'invite-interview',
    body: { on: dateOf(typed, 'on'), time: textOf(typed, 'time'), place: textOf(typed, 'place') },
  }),
  'record-interview': (typed) => ({
    path: 'record-interview',
    body: { outcome: textOf(typed, 'interviewOutcome'), note: textOf(typed, 'interviewNote') },
  }),
  accept: ofDocument('accept'),
  waive: ofDocument('waive'),
  reject: (typed, codes) => ({
    path: ofDocument('reject')(typed, codes).path,
    body: { reason: textOf(typed, `reason-${typed['kind'] ?? ''}`) },
  }),
  'propose-grant': (typed) => ({
    path: 'propose-decision',
    body: { decision: 'grant', ...termsOf(typed), note: textOf(typed, 'note') },
  }),
  'propose-refusal': (typed, codes) => ({
    path: 'propose-decision',
    body: { decision: 'refuse', codes, note: textOf(typed, 'refusalNote') },
  }),
  return: (typed) => ({ path: 'return', body: { note: textOf(typed, 'returnNote') } }),
  'replace-passport': (typed) => ({
    path: 'replace-passport',
    body: {
      issuer: textOf(typed, 'issuer'),
      number: textOf(typed, 'number')?.toUpperCase(),
      issuedOn: dateOf(typed, 'issuedOn'),
      expiresOn: dateOf(typed, 'expiresOn'),
    },
  }),
  'propose-ending': (typed, codes) => ({
    path: 'propose-ending',
    body: { as: textOf(typed, 'as'), codes, note: textOf(typed, 'endingNote') },
  }),
  'confirm-ending': plain('confirm-ending'),
  'reject-ending': (typed) => ({ path: 'reject-ending', body: { note: textOf(typed, 'rejectNote') } }),
  'assign-appeal': plain('assign-appeal'),
  'propose-uphold': (typed) => ({
    path: 'propose-appeal-decision',
    body: { verdict: 'uphold', note: textOf(typed, 'upholdNote') },
  }),
  'propose-overturn': (typed) => ({
    path: 'propose-appeal-decision',
    body: { verdict: 'overturn', ...termsOf(typed), note: textOf(typed, 'note') },
  }),
  'return-appeal': (typed) => ({ path: 'return-appeal', body: { note: textOf(typed, 'appealNote') } }),
  'decide-appeal': ({ verdict }) => ({ path: 'decide-appeal', body: { verdict } }),
  decide: ({ decision }) => ({ path: 'decide', body: { decision } }),
};

/** A type fixes the number of its entries: they are chosen together, `V03S:1`. */
export function termsOf(typed: Typed): Record<string, unknown> {
  const [visaType, entries] = (textOf(typed, 'visaType') ?? '').split(':');
  return {
    visaType: visaType === '' ? undefined : visaType,
    entries: wholeNumber(entries),
    validFrom: dateOf(typed, 'validFrom'),
    validUntil: dateOf(typed, 'validUntil'),
    stayDays: wholeNumber(textOf(typed, 'stayDays')),
  };
}

/** The intent without the document it is about: `reject:photo`. */
export function commandName(intent: string | undefined): string {
  return (intent ?? '').split(':')[0] ?? '';
}

export function readCommand(typed: Typed, codes: readonly string[]): SentCommand | null {
  const name = commandName(typed['intent']);
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return reader ? reader(typed, codes) : null;
}

export function sendCommand(api: Api, id: string, command: SentCommand, options: CallOptions): Promise<unknown> {
  const { path, consultation, body } = command;
  const of = consultation === undefined ? `applications/${id}` : `consultations/${encodeURIComponent(consultation)}`;
  return api.post(`/v1/visas/${of}/${path}`, body, options);
}
