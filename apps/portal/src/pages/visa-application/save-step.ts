import type { ActionFunctionArgs } from 'react-router';
import { typedOf } from '../../forms/typed';
import type { Typed } from '../../forms/typed';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import type { Application } from './application.types';
import { faultWords } from './field-texts';
import { isAsked } from './form-of-file';
import { filePathOf, ownPlace } from './open-application';
import { saveAnswers } from './save-answers';
import { stepAfter, stepOf } from './steps';
import type { Step } from './steps';

/** Saves one page of questions and goes on to the next, to the task list, or back to the answers. */
export async function saveStep(args: ActionFunctionArgs) {
  const asked = stepOf(args.params['step']);
  if (!asked) throw new Response(null, { status: 404 });
  const typed = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), faultWords);
  const to = (application: Application): string => afterwards(args, typed, { step: asked, application });
  return saveAnswers(args, { typed, asked, place: ownPlace(args), words, to });
}

interface Saved {
  step: Step;
  application: Application;
}

function afterwards(args: ActionFunctionArgs, typed: Typed, { step, application }: Saved): string {
  const file = filePathOf(args);
  if (typed['then'] === 'later') return file;
  if (new URL(args.request.url).searchParams.has('check')) return `${file}/check`;
  const next = stepAfter(step.slug, (one) => isAsked(one, application));
  return next ? `${file}/${next.slug}` : file;
}
