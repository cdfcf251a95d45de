import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Radios, SummaryList, Tag, TextArea } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { QuestionFacts } from './question-facts';
import type { ServiceQuestion } from './consultation.types';
import { answerWords, consultationProblemWords, consultationStateWords, consultationTones } from './consultation-words';

const pathOf = (id = ''): string => `/v1/visas/consultations/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    question: await Api.of(args).get<ServiceQuestion>(pathOf(args.params['id']), { purpose: 'adjudication' }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'answer') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), consultationProblemWords);
  const to = `/${args.params['locale'] ?? 'fr'}/staff/consultations?done=answer`;
  const body = { answer: textOf(typed, 'answer'), reason: textOf(typed, 'reason') };
  return commanding(args, { typed, messages, to }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/answer`, body, options),
  );
}

/** One question of a post, what it needs to be answered, and the answer. */
export default function ConsultationOfService() {
  const { question } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const title = t`Question sur la demande ${question.reference ?? ''}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/consultations`}>{t`Consultations sur des visas`}</BackLink>
      <WholeRefusal state={state} />
      <h1>{title}</h1>
      <p>
        {question.name[locale]}{' '}
        <Tag tone={consultationTones[question.state]}>{i18n._(consultationStateWords[question.state])}</Tag>
      </p>
      <Asked question={question} />
      <QuestionFacts question={question} />
      {question.allowedActions.includes('answer') && (
        <div className="narrow">
          <AnswerForm question={question} state={state} />
        </div>
      )}
    </StaffPage>
  );
}

function Asked({ question }: { question: ServiceQuestion }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { answer, dueOn, askedBack, reply, objection, post } = question;
  const rows = [
    { key: 'post', label: t`Poste`, value: post ?? '—' },
    { key: 'due', label: t`Réponse avant le`, value: dueOn ? formatDate(dueOn, locale) : '—' },
    {
      key: 'question',
      label: t`Ce que le poste demande`,
      value: question.question ?? t`Avez-vous une objection à ce visa ?`,
    },
    ...(askedBack ? [{ key: 'back', label: t`Ce que vous avez demandé`, value: askedBack }] : []),
    ...(reply ? [{ key: 'reply', label: t`Réponse du poste`, value: reply }] : []),
    ...(answer ? [{ key: 'answer', label: t`Votre réponse`, value: i18n._(answerWords[answer.answer]) }] : []),
    ...(objection ? [{ key: 'objection', label: t`Pourquoi`, value: objection }] : []),
  ];
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">
        <Trans>La question</Trans>
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function AnswerForm({ question, state }: { question: ServiceQuestion; state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'answer');
  const may = (answer: string): boolean =>
    answer !== 'more-information' || question.allowedActions.includes('ask-back');
  const choices = Object.entries(answerWords).filter(([value]) => may(value));
  return (
    <StaffForm intent="answer" state={state} version={question.version} draft>
      <Radios
        name="answer"
        label={t`Votre réponse`}
        hint={t`Une fois donnée, elle ne change plus.`}
        value={typed['answer']}
        error={errors['answer']}
        choices={choices.map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextArea
        name="reason"
        label={t`Pourquoi, ou ce que vous devez savoir`}
        hint={t`Obligatoire pour une objection et pour un renseignement.`}
        optional
        value={typed['reason']}
        error={errors['reason']}
        input={{ rows: 4, maxLength: 4000 }}
      />
      <Button>{t`Envoyer la réponse`}</Button>
    </StaffForm>
  );
}
