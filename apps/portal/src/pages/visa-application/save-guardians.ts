import { redirect } from 'react-router';
import { Api } from '../../api/api';
import { submitting } from '../../forms/outcome';
import { textOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { fieldsOfGuardians, guardiansOf } from './guardian-answers';
import { guardianProblemWords } from './guardian-words';
import type { FileArguments, FormPlace } from './open-application';

/** Saves who answers for a minor, and goes back to the file. */
export function saveGuardians(args: FileArguments, typed: Typed, { page, commands }: FormPlace) {
  const messages = byField(translated(localeOf(args.request.url), guardianProblemWords));
  const guardians = guardiansOf((name) => textOf(typed, name));
  return submitting(args, { typed, messages, fields: fieldsOfGuardians(guardians) }, async () => {
    const change = { applicant: { guardians: guardians.map(({ place: _place, ...guardian }) => guardian) } };
    await Api.of(args).patch(commands, change, { version: typed['version'] });
    throw redirect(page, 303);
  });
}

/** The same words for the first guardian and for the second. */
const byField = (words: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) =>
      key.endsWith(':') ? [0, 1].map((place) => [`${key.slice(0, -1)}-${place}:`, text]) : [[key, text]],
    ),
  );
