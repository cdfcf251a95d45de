import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Select, Tag } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { QuestionForm } from '../../../forms/question-form';
import { useLocale } from '../../../layout/use-locale';
import { StaffPage } from '../staff-page';
import { pathOf, POLICY_SETS } from './policy-api';
import { changeTones, changeWords, sectionWords } from './policy-words';
import type { PolicyDetail, PolicyDifferences, PolicyLine } from './policy.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = pathOf(args.params['id']);
    const against = new URL(args.request.url).searchParams.get('against') ?? undefined;
    const [{ id, policyVersion }, { items }] = await Promise.all([
      api.get<PolicyDetail>(path),
      api.get<{ items: PolicyLine[] }>(POLICY_SETS),
    ]);
    const active = items.find(({ state }) => state === 'ACTIVE');
    // A set is not compared with itself unless somebody asks so: the one in force with the one before it.
    const other = against ?? (active?.id === id ? undefined : active?.policyVersion);
    const differences = await api.get<PolicyDifferences>(`${path}/differences`, { query: { against: other } });
    return { id, policyVersion, differences, others: items.filter((one) => one.id !== id) };
  });
}

/** What a set says otherwise than another one, in words. */
export default function Differences() {
  const { id, policyVersion, differences, others } = useLoaderData<typeof loader>();
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { before, items } = differences;
  const title = t`Différences de ${policyVersion}`;
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <StaffPage title={title}>
      <BackLink href={`/${locale}/staff/policy/${id}`}>{policyVersion}</BackLink>
      <h1>{title}</h1>
      <p>
        <Trans>
          Ce que {policyVersion} dit autrement que {before}.
        </Trans>
      </p>
      <div className="narrow">
        <QuestionForm state={undefined}>
          <Select
            name="against"
            label={t`Comparer avec`}
            value={before}
            options={others.map((one) => ({ value: one.policyVersion, label: one.policyVersion }))}
          />
          <Button kind="secondary">{t`Comparer`}</Button>
        </QuestionForm>
      </div>
      {items.length === 0 && (
        <p>
          <Trans>Les deux séries disent la même chose.</Trans>
        </p>
      )}
      {sections.map((section) => {
        const words = sectionWords[section];
        return (
          <section key={section} aria-labelledby={section}>
            <h2 id={section}>{words ? i18n._(words) : section}</h2>
            <ul className="plain-list">
              {items
                .filter((one) => one.section === section)
                .map((one) => (
                  <li key={one.change + one.row}>
                    <Change change={one.change} /> {one.words[locale]}
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </StaffPage>
  );
}

function Change({ change }: { change: string }) {
  const { i18n } = useLingui();
  const words = changeWords[change];
  return <Tag tone={changeTones[change as keyof typeof changeTones]}>{words ? i18n._(words) : change}</Tag>;
}
