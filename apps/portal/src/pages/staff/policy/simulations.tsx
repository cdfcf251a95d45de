import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Select, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { textOf, typedOf } from '../../../forms/typed';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { Who } from '../person-name';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { wholeNumber } from '../whole-number';
import { pathOf, POLICY_SETS } from './policy-api';
import { problemWords } from './policy-words';
import type { PolicyDetail, PolicyLine, SimulationLine } from './policy.types';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const path = pathOf(args.params['id']);
    const [set, sets, { items }] = await Promise.all([
      api.get<PolicyDetail>(path),
      api.get<{ items: PolicyLine[] }>(POLICY_SETS),
      api.get<{ items: SimulationLine[] }>(`${path}/simulations`),
    ]);
    const { policy: _rules, ...line } = set;
    return { set: line, others: sets.items.filter(({ id }) => id !== set.id), items };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const here = `/${args.params['locale']}/staff/policy/${args.params['id']}/simulations`;
  const to = (begun: unknown): string => `${here}/${(begun as { id: string }).id}`;
  const against = textOf(typed, 'against');
  const body = { limit: wholeNumber(textOf(typed, 'limit')?.replaceAll(/\s/g, '')), ...(against && { against }) };
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post(`${pathOf(args.params['id'])}/simulate`, body, { idempotencyKey, purpose: 'administration' }),
  );
}

/** Whom the set would touch, asked of the applications of the past before anybody approves. */
export default function Simulations() {
  const { set, others, items } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Simulations de ${set.policyVersion}`;
  const may = set.allowedActions.includes('simulate');
  return (
    <StaffPage title={title} hasErrors={state !== undefined} list>
      <BackLink href={`/${locale}/staff/policy/${set.id}`}>{set.policyVersion}</BackLink>
      <WholeRefusal state={state} />
      <h1>{title}</h1>
      {may && <Begin others={others} state={state} />}
      <h2>
        <Trans>Simulations faites</Trans>
      </h2>
      {items.length === 0 ? (
        <p>
          <Trans>Aucune simulation n’a été faite pour cette série.</Trans>
        </p>
      ) : (
        <Done items={items} here={may ? `/${locale}/staff/policy/${set.id}/simulations` : null} />
      )}
    </StaffPage>
  );
}

function Begin({ others, state }: { others: readonly PolicyLine[]; state: FormState | undefined }) {
  const { t } = useLingui();
  const { typed = {}, errors = {} } = state ?? {};
  return (
    <div className="narrow">
      <p>
        <Trans>
          Les deux séries sont interrogées sur les mêmes demandes passées, comme si elles étaient déposées le jour où
          cette série entre en vigueur. Rien n’est décidé ni changé ; la lecture est inscrite.
        </Trans>
      </p>
      <StaffForm intent="simulate" state={state}>
        <Select
          name="against"
          label={t`Comparer avec`}
          value={typed['against'] ?? ''}
          error={errors['against']}
          placeholder={t`La série qui serait en vigueur ce jour-là`}
          options={others.map(({ policyVersion }) => ({ value: policyVersion, label: policyVersion }))}
        />
        <TextField
          name="limit"
          label={t`Nombre de demandes, les plus récentes d’abord`}
          hint={t`100 000 au plus.`}
          value={typed['limit'] ?? '10000'}
          error={errors['limit']}
          width="short"
          input={{ inputMode: 'numeric', maxLength: 8 }}
        />
        <Button>{t`Simuler`}</Button>
      </StaffForm>
    </div>
  );
}

/** @param here the folder of the results; null for those who may only read the counts */
function Done({ items, here }: { items: readonly SimulationLine[]; here: string | null }) {
  const { t } = useLingui();
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Simulations faites`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Simulations faites`}</caption>
        <thead>
          <tr>
            <th scope="col">{t`Demandée le`}</th>
            <th scope="col">{t`Par`}</th>
            <th scope="col">{t`Comparée avec`}</th>
            <th scope="col">{t`Demandes examinées`}</th>
            <th scope="col">{t`Résultat différent`}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <LineRow key={line.id} line={line} here={here} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LineRow({ line, here }: { line: SimulationLine; here: string | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const when = formatInstant(line.askedAt, locale);
  return (
    <tr data-row>
      <th scope="row">
        {here === null ? (
          when
        ) : (
          <a href={`${here}/${line.id}`} data-open>
            {when}
          </a>
        )}
      </th>
      <td data-label={t`Par`}>
        <Who personId={line.askedBy} />
      </td>
      <td data-label={t`Comparée avec`}>{line.against}</td>
      <td data-label={t`Demandes examinées`}>{line.examined ?? t`en cours : ${line.examinedSoFar}`}</td>
      <td data-label={t`Résultat différent`}>{line.different ?? '–'}</td>
    </tr>
  );
}
