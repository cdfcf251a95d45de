import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, CursorPaging, Tag, TextField } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { ApiProblem } from '../../../api/problem';
import { refusalOf } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { QuestionForm } from '../../../forms/question-form';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatPartialDate } from '../../../locale/format';
import { StaffPage } from '../staff-page';
import { stateWords } from '../words/states';
import type { ActLine } from './act.types';

interface Register {
  centre: string;
  kind: string;
  year: number;
  lastNumber: number;
}

interface Found {
  items: ActLine[];
  next: string | null;
}

const asked = ['names', 'birthDate', 'centre', 'year', 'number', 'cursor'] as const;

export function loader(args: LoaderFunctionArgs) {
  const url = new URL(args.request.url);
  const typed: Typed = Object.fromEntries(asked.flatMap((name) => [[name, url.searchParams.get(name) ?? '']]));
  const isAsked = ['names', 'birthDate', 'number'].some((name) => textOf(typed, name) !== undefined);
  const api = Api.of(args);
  return loading(args, async () => {
    const registers = await api.get<{ items: Register[] }>('/v1/civil-registry/registers', { purpose: 'civil-act' });
    const answer = isAsked ? await search(args, api, typed) : { found: null, state: undefined };
    return { registers: registers.items, typed, ...answer };
  });
}

async function search(args: LoaderFunctionArgs, api: Api, typed: Typed) {
  const query = Object.fromEntries(asked.map((name) => [name, textOf(typed, name)]));
  try {
    const found = await api.get<Found>('/v1/civil-registry/acts', { purpose: 'civil-act', query });
    return { found, state: undefined };
  } catch (error) {
    const state = error instanceof ApiProblem && error.status < 500 ? refusalOf(args, error, { typed }) : null;
    if (!state) throw error;
    return { found: null, state };
  }
}

export default function Registers() {
  const { registers, typed, found, state } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`État civil`} hasErrors={state !== undefined} list>
      <h1>
        <Trans>État civil</Trans>
      </h1>
      <ButtonLink href={`/${locale}/staff/registers/declarations/new`}>{t`Déclarer une naissance`}</ButtonLink>
      <h2>
        <Trans>Chercher un acte</Trans>
      </h2>
      <SearchForm typed={typed} state={state} />
      {found && <Results found={found} typed={typed} />}
      <RegisterTable registers={registers} />
    </StaffPage>
  );
}

function SearchForm({ typed, state }: { typed: Typed; state: FormState | undefined }) {
  const { t } = useLingui();
  const errors = state?.errors ?? {};
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] });
  return (
    <QuestionForm state={state} label={t`Chercher un acte`}>
      <div className="filters">
        <TextField
          {...field('names')}
          label={t`Nom et prénoms de l’enfant`}
          width="medium"
          input={{ maxLength: 240, type: 'search' }}
        />
        <TextField
          {...field('birthDate')}
          label={t`Né(e) en`}
          hint={t`1998, 1998-03 ou 1998-03-14`}
          width="short"
          input={{ maxLength: 10 }}
        />
        <TextField {...field('centre')} label={t`Centre`} width="short" input={{ maxLength: 16 }} />
        <TextField
          {...field('year')}
          label={t`Année de l’acte`}
          width="short"
          input={{ inputMode: 'numeric', maxLength: 4 }}
        />
        <TextField
          {...field('number')}
          label={t`Numéro`}
          width="short"
          input={{ inputMode: 'numeric', maxLength: 7 }}
        />
        <Button kind="secondary">{t`Chercher`}</Button>
      </div>
    </QuestionForm>
  );
}

function Results({ found, typed }: { found: Found; typed: Typed }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  if (found.items.length === 0)
    return (
      <p>
        <Trans>Aucun acte ne correspond dans les registres que vous pouvez voir.</Trans>
      </p>
    );
  const again = Object.entries(typed).filter(([name, value]) => value !== '' && name !== 'cursor');
  const next = found.next === null ? undefined : `?${new URLSearchParams([...again, ['cursor', found.next]])}`;
  return (
    <>
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Actes trouvés`}>
        <table>
          <caption>
            <Trans>Actes trouvés</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t`Acte`}</th>
              <th scope="col">{t`Enfant`}</th>
              <th scope="col">{t`Né(e)`}</th>
              <th scope="col">{t`État`}</th>
            </tr>
          </thead>
          <tbody>
            {found.items.map(({ id, printedNumber, child, standing }) => (
              <tr key={id} data-row>
                <th scope="row">
                  <a href={`/${locale}/staff/registers/acts/${id}`} data-open>
                    {printedNumber}
                  </a>
                </th>
                <td>{child && `${child.surname} ${child.givenNames}`}</td>
                <td>{child?.birthDate && formatPartialDate(child.birthDate, locale)}</td>
                <td>
                  <Tag tone={standing === 'ANNULLED' ? 'bad' : 'good'}>
                    {stateWords[standing] ? i18n._(stateWords[standing]) : standing}
                  </Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CursorPaging label={t`Pages des actes trouvés`} nextHref={next} />
    </>
  );
}

function RegisterTable({ registers }: { registers: readonly Register[] }) {
  const { t } = useLingui();
  if (registers.length === 0) return null;
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Registres`}>
      <table>
        <caption>
          <h2>
            <Trans>Registres</Trans>
          </h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Centre`}</th>
            <th scope="col">{t`Registre`}</th>
            <th scope="col">{t`Année`}</th>
            <th scope="col">{t`Dernier numéro donné`}</th>
          </tr>
        </thead>
        <tbody>
          {registers.map(({ centre, kind, year, lastNumber }) => (
            <tr key={`${centre}${kind}${year}`}>
              <th scope="row">{centre}</th>
              <td>{t`Naissances`}</td>
              <td>{year}</td>
              <td className="number">{lastNumber}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
