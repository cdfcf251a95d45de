import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, TextField } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { QuestionForm } from '../../forms/question-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { i18nOf } from '../../locale/i18n';
import { localeOf } from '../../locale/locale';
import { catalogue } from './catalogue';
import type { Service } from './catalogue';
import { answers } from './search';

const LONGEST_QUESTION = 200;

/** The services whose words answer the question; all of them without one. */
export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const signedOut = query.has('signed-out');
  const question = (query.get('q') ?? '').trim().slice(0, LONGEST_QUESTION);
  if (question === '') return { question, signedOut, found: null };
  const i18n = i18nOf(localeOf(request.url));
  const all = catalogue.flatMap(({ services }) => services);
  const fits = ({ title, text, words }: Service) =>
    answers([title, text, words].map((one) => i18n._(one)).join(' '), question);
  return { question, signedOut, found: all.filter(fits).map(({ id }) => id) };
}

export default function Home() {
  const { question, signedOut, found } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={question === '' ? t`Accueil` : t`Recherche`}>
      {signedOut && (
        <Notice kind="success">
          <p>
            <Trans>Vous êtes déconnecté. Les brouillons gardés dans ce navigateur sont effacés.</Trans>
          </p>
        </Notice>
      )}
      <h1>
        <Trans>Que voulez-vous faire ?</Trans>
      </h1>
      <QuestionForm action={`/${locale}`} label={t`Chercher une démarche`}>
        <div className="filters">
          <TextField
            name="q"
            label={t`Chercher une démarche`}
            value={question}
            width="medium"
            input={{ type: 'search', maxLength: LONGEST_QUESTION }}
          />
          <Button kind="secondary">{t`Chercher`}</Button>
        </div>
      </QuestionForm>
      {found === null ? <Everything /> : <Found ids={found} question={question} />}
    </Page>
  );
}

function Everything() {
  const { i18n } = useLingui();
  return catalogue.map(({ id, title, services }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{i18n._(title)}</h2>
      <Cards services={services} />
    </section>
  ));
}

function Found({ ids, question }: { ids: readonly string[]; question: string }) {
  const locale = useLocale();
  const services = catalogue.flatMap((group) => group.services).filter(({ id }) => ids.includes(id));
  return (
    <>
      <h2>
        <Plural
          value={services.length}
          _0={`Rien ne répond à « ${question} »`}
          one={`# démarche pour « ${question} »`}
          other={`# démarches pour « ${question} »`}
        />
      </h2>
      <Cards services={services} />
      <p>
        <a href={`/${locale}`}>
          <Trans>Voir toutes les démarches</Trans>
        </a>
      </p>
    </>
  );
}

function Cards({ services }: { services: readonly Service[] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <ul className="cards">
      {services.map(({ id, path, title, text }) => (
        <li key={id} className="card">
          <h3>
            <a href={`/${locale}/${path}`}>{i18n._(title)}</a>
          </h3>
          <p>{i18n._(text)}</p>
        </li>
      ))}
    </ul>
  );
}
