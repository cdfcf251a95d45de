import { redirect } from 'react-router';
import { Api } from '../../api/api';
import { isRefusal } from '../../api/problem';
import { fieldWords } from '../../forms/field-words';
import { refused, submitting } from '../../forms/outcome';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import type { Application } from './application.types';
import { askedOn } from './form-of-file';
import { openApplication } from './open-application';
import type { FileArguments, FormPlace } from './open-application';
import { changeOf, faultsOf, isSaved } from './step-answers';
import type { Step } from './steps';

export interface Saving {
  typed: Typed;
  /** The questions of the page, of every version of the form. */
  asked: Step;
  place: FormPlace;
  /** What is wrong with an answer, in the words of whoever fills the form. */
  words: Readonly<Record<string, string>>;
  /** Where to go when it is saved. */
  to: (application: Application) => string;
}

/** Saves the questions of one page; what was typed wrong comes back beside its field. */
export function saveAnswers(args: FileArguments, saving: Saving) {
  const { typed, asked, place, words, to } = saving;
  return submitting(args, { typed, messages: words }, async () => {
    const application = await openApplication(args, place);
    const step = askedOn(asked, application);
    const faults = wordsOf(args, saving, step);
    if (Object.keys(faults).length > 0) return refused(typed, faults);
    await save(args, saving, step);
    throw redirect(to(application), 303);
  });
}

function wordsOf(args: FileArguments, { typed, words }: Saving, step: Step): Record<string, string> {
  const today = new Date().toISOString().slice(0, 10);
  const faults = faultsOf(typed, step, { today, isUnfinished: typed['then'] === 'later' });
  return Object.fromEntries(
    Object.entries(faults).map(([name, code]) => [
      name,
      words[`${name}:${code}`] ?? words[code] ?? fieldWords(code, localeOf(args.request.url)),
    ]),
  );
}

/** Sent twice by an impatient finger, or again after a lost answer: what is saved already is a success. */
async function save(args: FileArguments, { typed, place }: Saving, step: Step): Promise<void> {
  try {
    await Api.of(args).patch(place.commands, changeOf(typed, step), { version: typed['version'] });
  } catch (error) {
    const moved = isRefusal(error, 'stale-version', 'illegal-transition');
    const application = moved ? await openApplication(args, place) : null;
    if (application && !application.allowedActions.includes('edit')) throw redirect(place.page, 303);
    if (!application || !isSaved(application, typed, step)) throw error;
  }
}
