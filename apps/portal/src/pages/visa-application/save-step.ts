import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { isRefusal } from '../../api/problem';
import { refused, submitting } from '../../forms/outcome';
import { fieldWords } from '../../forms/field-words';
import { typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { faultWords } from './field-texts';
import { askedOn } from './form-of-file';
import { apiPathOf, filePathOf, openApplication } from './open-application';
import { changeOf, faultsOf, isSaved } from './step-answers';
import { stepAfter, stepOf } from './steps';
import type { Step } from './steps';

/** Saves one page of questions and goes on to the next, to the task list, or back to the answers. */
export async function saveStep(args: ActionFunctionArgs) {
  const page = stepOf(args.params['step']);
  if (!page) throw new Response(null, { status: 404 });
  const typed = typedOf(await args.request.formData());
  const messages: Record<string, string> = translated(localeOf(args.request.url), faultWords);
  return submitting(args, { typed, messages }, async () => {
    const step = askedOn(page, await openApplication(args));
    const faults = wordsOf(args, typed, step);
    if (Object.keys(faults).length > 0) return refused(typed, faults);
    await save(args, typed, step);
    throw redirect(afterwards(args, typed, step), 303);
  });
}

function wordsOf(args: ActionFunctionArgs, typed: Typed, step: Step): Record<string, string> {
  const locale = localeOf(args.request.url);
  const words: Readonly<Record<string, string>> = translated(locale, faultWords);
  const today = new Date().toISOString().slice(0, 10);
  const faults = faultsOf(typed, step, { today, isUnfinished: typed['then'] === 'later' });
  return Object.fromEntries(
    Object.entries(faults).map(([name, code]) => [
      name,
      words[`${name}:${code}`] ?? words[code] ?? fieldWords(code, locale),
    ]),
  );
}

/** Sent twice by an impatient finger, or again after a lost answer: what is saved already is a success. */
async function save(args: ActionFunctionArgs, typed: Typed, step: Step): Promise<void> {
  try {
    await Api.of(args).patch(apiPathOf(args), changeOf(typed, step), { version: typed['version'] });
  } catch (error) {
    const moved = isRefusal(error, 'stale-version', 'illegal-transition');
    const application = moved ? await openApplication(args) : null;
    if (application && !application.allowedActions.includes('edit')) throw redirect(filePathOf(args), 303);
    if (!application || !isSaved(application, typed, step)) throw error;
  }
}

function afterwards(args: ActionFunctionArgs, typed: Typed, step: Step): string {
  const file = filePathOf(args);
  if (typed['then'] === 'later') return file;
  if (new URL(args.request.url).searchParams.has('check')) return `${file}/check`;
  const next = stepAfter(step.slug);
  return next ? `${file}/${next.slug}` : file;
}
