import type { Typed } from '../../../forms/typed';

/** The same member of a body has another name in each form of the page: pointer → field. */
const renamed = ({
  kind = '',
  consultation = '',
}: Typed): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  reject: { '/reason': `reason-${kind}` },
  'record-biometrics': { '/reason': 'biometricReason' },
  'record-bond': { '/reference': 'bondReference' },
  'record-interview': { '/outcome': 'interviewOutcome', '/note': 'interviewNote' },
  reply: { '/message': `reply-${consultation}` },
  close: { '/reason': `closing-${consultation}` },
  'declare-inadmissible': { '/codes': 'inadmissibleCodes' },
  'propose-refusal': { '/note': 'refusalNote' },
  return: { '/note': 'returnNote' },
  'propose-ending': { '/codes': 'endingCodes', '/note': 'endingNote' },
  'reject-ending': { '/note': 'rejectNote' },
  'propose-uphold': { '/note': 'upholdNote' },
  'return-appeal': { '/note': 'appealNote' },
});

/** Where the words for a missing member are not those of its name. */
const wordsFor: Readonly<Record<string, string>> = {
  'record-biometrics/reason': 'reason-unknown',
  'record-bond/reference': 'bondReference:',
  'close/reason': 'note:',
  'reply/message': 'note:',
  'return/note': 'note:required',
  'return-appeal/note': 'note:required',
  'reject-ending/note': 'note:contradiction',
};

/** Where a refusal of the service is shown in the form that was sent, and in which words. */
export function fieldsOf(command: string, typed: Typed, words: Readonly<Record<string, string>>) {
  const own = renamed(typed)[command] ?? {};
  const messages = Object.entries(own).map(([pointer, field]) => {
    const key = wordsFor[`${command}${pointer}`] ?? `${pointer.slice(1)}:`;
    return [`${field}:`, words[key] ?? ''];
  });
  return {
    fields: { '/entries': 'visaType', ...own } as Readonly<Record<string, string>>,
    messages: { ...words, ...(Object.fromEntries(messages) as Record<string, string>) },
  };
}
