import { useLingui } from '@lingui/react/macro';
import { BackLink, Button, ButtonGroup } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import type { ErrorData } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import type { Application, Part } from '../../visa-application/application.types';
import { FittingVisas } from '../../visa-application/fitting-visas';
import { fittingVisas } from '../../visa-application/fitting-visas.query';
import type { FittingVisa } from '../../visa-application/fitting-visas.query';
import { askedOn } from '../../visa-application/form-of-file';
import { openFor } from '../../visa-application/open-application';
import { saveAnswers } from '../../visa-application/save-answers';
import { StepControl } from '../../visa-application/step-control';
import type { Step } from '../../visa-application/steps';
import { StaffPage } from '../staff-page';
import { askedTogether, counterPageOf, pageAfter } from './counter-pages';
import type { CounterPage } from './counter-pages';
import { walkInPlace } from './walk-in-place';
import { counterPageTitles, walkInFaultWords, walkInTexts } from './walk-in-texts';

function pageIn({ params }: Pick<LoaderFunctionArgs, 'params'>): CounterPage {
  const page = counterPageOf(params['page']);
  if (!page) throw data<ErrorData>({ code: 'not-found' }, { status: 404 });
  return page;
}

export function loader(args: LoaderFunctionArgs) {
  const page = pageIn(args);
  return loading(args, async () => {
    const application = await openFor(args, 'edit', walkInPlace(args));
    const { id, version } = application;
    const steps = page.steps.map((step) => askedOn(step, application)).filter(({ fields }) => fields.length > 0);
    const visas = page.slug === 'visa' ? await fittingVisas(args, application) : [];
    return { id, version, slug: page.slug, steps, saved: application[askedTogether(page).part], visas };
  });
}

export async function action(args: ActionFunctionArgs) {
  const page = pageIn(args);
  const typed = typedOf(await args.request.formData());
  const place = walkInPlace(args);
  const words = translated(localeOf(args.request.url), walkInFaultWords);
  const isChecking = new URL(args.request.url).searchParams.has('check');
  const next = typed['then'] === 'later' ? undefined : isChecking ? 'check' : pageAfter(page);
  const to = next === undefined ? place.page : `${place.page}/${next}`;
  return saveAnswers(args, { typed, asked: askedTogether(page), place, words, to: () => to });
}

/** What the papers on the desk say, typed page by page. */
export default function QuestionsPage() {
  const { id, version, slug, steps, saved, visas } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = i18n._(counterPageTitles[slug]);
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/walk-ins/${id}`}>{t`Cette saisie`}</BackLink>
      <h1>{title}</h1>
      <PageForm state={state} version={version}>
        <div className={steps.length > 1 ? 'columns columns-2' : 'narrow'}>
          {steps.map((step) => (
            <section key={step.slug} aria-labelledby={`step-${step.slug}`}>
              <h2 id={`step-${step.slug}`} className={steps.length === 1 ? 'visually-hidden' : undefined}>
                {i18n._(walkInTexts.titles[step.slug] ?? { id: step.slug })}
              </h2>
              <StepQuestions step={step} saved={saved} visas={visas} state={state} />
            </section>
          ))}
        </div>
        <ButtonGroup>
          <Button>{t`Enregistrer et continuer`}</Button>
          <Button kind="secondary" name="then" value="later">{t`Enregistrer et finir plus tard`}</Button>
        </ButtonGroup>
      </PageForm>
    </StaffPage>
  );
}

interface StepProps {
  step: Step;
  saved: Application[Part];
  visas: readonly FittingVisa[];
  state: FormState | undefined;
}

function StepQuestions({ step, saved, visas, state }: StepProps) {
  const wanted = state?.typed['visaType'] ?? saved['visaType'];
  return step.fields.map((field) =>
    field.name === 'visaType' ? (
      <FittingVisas key={field.name} visas={visas} value={wanted} />
    ) : (
      <StepControl
        key={field.name}
        field={field}
        saved={saved}
        state={state}
        texts={walkInTexts.fields}
        autofill={false}
      />
    ),
  );
}
