import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Radios, Select } from '@jatigi/ui';
import { data, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { ApiProblem } from '../../api/problem';
import { CountryField } from '../../forms/country-field';
import { refusalOf } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { QuestionForm } from '../../forms/question-form';
import { Page } from '../../layout/page';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { purposeWords, travelDocumentWords } from '../../words/visas';
import { journeyAsked } from './journey-question';
import type { JourneyQuestion } from './journey-question';
import type { Post } from './post';
import { RequirementsAnswer } from './requirements-answer';
import type { Requirements } from './requirements-answer';

const messages = {
  'nationality:': msg`Choisissez la nationalité de votre document de voyage`,
  'residence:': msg`Choisissez le pays où vous habitez`,
  'travelDocument:': msg`Choisissez votre document de voyage`,
  'purpose:': msg`Choisissez la raison du voyage`,
  'arrival-in-the-past': msg`La date d’arrivée est passée`,
  'journey-reversed': msg`Le départ est avant l’arrivée`,
  'arrival:': msg`Donnez une date d’arrivée qui existe : jour, mois et année`,
  'departure:': msg`Donnez une date de départ qui existe : jour, mois et année`,
} as const;

/** Asks the policy in force; without any answer yet only the questions are shown. */
export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const asked = journeyAsked(query);
  if (asked === null) return data({ asked: {} as JourneyQuestion, answer: null, post: null, state: undefined });
  return loading(args, async () => {
    try {
      const answer = await Api.of(args).get<Requirements>('/v1/visas/requirements', { query: { ...asked } });
      const post = answer.post === null ? null : await Api.of(args).get<Post>(`/v1/identity/posts/${answer.post}`);
      return data({ asked, answer, post, state: undefined });
    } catch (error) {
      const options = { typed: Object.fromEntries(query), messages: translated(localeOf(args.request.url), messages) };
      const state = error instanceof ApiProblem ? refusalOf(args, error, options) : null;
      if (state === null) throw error;
      return data({ asked, answer: null, post: null, state }, { status: 400 });
    }
  });
}

export default function RequirementsPage() {
  const { asked, answer, post, state } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  return (
    <Page title={t`De quoi ai-je besoin pour aller au Mali ?`} hasErrors={state !== undefined}>
      <div className="narrow">
        {answer ? (
          <RequirementsAnswer asked={asked} answer={answer} post={post} />
        ) : (
          <Questions asked={asked} state={state} />
        )}
      </div>
    </Page>
  );
}

function Questions({ asked, state }: { asked: JourneyQuestion; state: FormState | undefined }) {
  const { t, i18n } = useLingui();
  const errors = state?.errors ?? {};
  const choices = (words: typeof purposeWords) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }));
  return (
    <>
      <h1>
        <Trans>De quoi ai-je besoin pour aller au Mali ?</Trans>
      </h1>
      <p className="lead">
        <Trans>Six questions. Rien n’est enregistré ; l’adresse de la réponse peut être gardée ou envoyée.</Trans>
      </p>
      <QuestionForm state={state}>
        <CountryField
          name="nationality"
          label={t`Nationalité de votre document de voyage`}
          hint={t`Le passeport que vous présentez décide. Si vous en avez plusieurs, posez la question pour chacun.`}
          value={asked.nationality}
          error={errors['nationality']}
        />
        <CountryField
          name="residence"
          label={t`Pays où vous habitez`}
          value={asked.residence}
          error={errors['residence']}
        />
        <Radios
          name="travelDocument"
          label={t`Votre document de voyage`}
          value={asked.travelDocument}
          error={errors['travelDocument']}
          choices={choices(travelDocumentWords)}
        />
        <Select
          name="purpose"
          label={t`Pourquoi venez-vous ?`}
          placeholder={t`Choisissez une raison`}
          value={asked.purpose}
          error={errors['purpose']}
          options={choices(purposeWords)}
        />
        <DateField
          name="arrival"
          label={t`Arrivée au Mali`}
          hint={t`Par exemple 10 1 2027`}
          value={asked.arrival}
          typed={state?.typed}
          error={errors['arrival']}
        />
        <DateField
          name="departure"
          label={t`Départ du Mali`}
          value={asked.departure}
          typed={state?.typed}
          error={errors['departure']}
        />
        <Button>{t`Voir la réponse`}</Button>
      </QuestionForm>
    </>
  );
}
