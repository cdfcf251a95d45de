import type { Messages } from '../../../forms/outcome';
import type { Typed } from '../../../forms/typed';
import type { problemWords } from './visa-words';

// Several forms stand on one page: the same thing has another name in each.
const codeFields: Readonly<Record<string, string>> = {
  'declare-inadmissible': 'inadmissibleCodes',
  'propose-ending': 'endingCodes',
};
const noteFields: Readonly<Record<string, string>> = {
  return: 'returnNote',
  'propose-refusal': 'refusalNote',
  'propose-ending': 'endingNote',
  'reject-ending': 'rejectNote',
  'record-interview': 'interviewNote',
};
const noteProblems: Readonly<Record<string, keyof typeof problemWords>> = {
  return: 'note:required',
  'reject-ending': 'note:contradiction',
};
const reasonProblems: Readonly<Record<string, keyof typeof problemWords>> = {
  'record-biometrics': 'reason-unknown',
  close: 'note:',
};

/** Where a refusal of the service is shown, and in which words: the same field has another name in each form. */
export function wordsFor(name: string, typed: Typed, words: Readonly<Record<keyof typeof problemWords, string>>) {
  const of = typed['consultation'] ?? '';
  const reasonFields: Readonly<Record<string, string>> = {
    'record-biometrics': 'biometricReason',
    close: `closing-${of}`,
  };
  const reason = reasonFields[name] ?? `reason-${typed['kind'] ?? ''}`;
  const list = codeFields[name] ?? 'codes';
  const note = noteFields[name] ?? 'note';
  const message = name === 'reply' ? `reply-${of}` : 'message';
  const outcome = name === 'record-interview' ? 'interviewOutcome' : 'outcome';
  const messages: Messages = {
    ...words,
    [`${reason}:`]: words[reasonProblems[name] ?? 'reason:'],
    [`${list}:`]: words['codes:'],
    [`${note}:`]: words[noteProblems[name] ?? 'note:'],
    [`${message}:`]: words[name === 'reply' ? 'note:' : 'message:'],
    [`${outcome}:`]: words['outcome:'],
  };
  const fields = {
    '/reason': reason,
    '/codes': list,
    '/note': note,
    '/message': message,
    '/outcome': outcome,
    '/entries': 'visaType',
  };
  return { messages, fields, list };
}
