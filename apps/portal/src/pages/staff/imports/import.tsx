import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { FactGroups } from '../registers/fact-rows';
import { problemWords as birthWords } from '../registers/registry-words';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { useViewer } from '../use-viewer';
import { DocumentView } from '../visas/document-viewer';
import { wholeNumber } from '../whole-number';
import { doneWords, problemWords, rowProblemWords } from './import-words';
import type { Import, ImportRow } from './import.types';

const pathOf = (id = ''): string => `/v1/civil-registry/imports/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  const wanted = Number(new URL(args.request.url).searchParams.get('line'));
  return loading(args, async () => {
    const found = await Api.of(args).get<Import>(pathOf(args.params['id']), { purpose: 'civil-act' });
    return { found, shown: found.sample.find(({ line }) => line === wanted) ?? found.sample[0] ?? null };
  });
}

/** One line is confirmed at a time, after it was compared with its image. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const line = wholeNumber(typed['line']);
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${args.params['locale']}/staff/imports/${args.params['id']}?done=confirm`;
  return commanding(args, { typed, to, messages }, (api, { idempotencyKey }) =>
    api.post(`${pathOf(args.params['id'])}/confirmations`, { from: line, to: line }, { idempotencyKey }),
  );
}

export default function ImportPage() {
  const { found, shown } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const title = t`Ancien registre de ${found.centre}`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/imports`}>{t`Anciens registres`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>{title}</h1>
      <p>
        <Trans>
          Lignes inscrites : {found.confirmed} sur {found.staged}.
        </Trans>
      </p>
      <Problems problems={found.problems} />
      <Gaps gaps={found.gaps} />
      {shown && <Compare found={found} shown={shown} state={state} />}
    </StaffPage>
  );
}

function Problems({ problems }: Pick<Import, 'problems'>) {
  const { i18n } = useLingui();
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">
        <Trans>Problèmes</Trans>
      </h2>
      <ul>
        {problems.map(({ line, column, code }) => {
          const words = rowProblemWords[code] ?? (birthWords as Readonly<typeof rowProblemWords>)[code];
          return (
            <li key={`${line}${column}${code}`}>
              <Trans>
                Ligne {line}, colonne <code>{column}</code>
              </Trans>{' '}
              : {words ? i18n._(words) : code}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Gaps({ gaps }: Pick<Import, 'gaps'>) {
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">
        <Trans>Trous dans les numéros</Trans>
      </h2>
      <ul>
        {gaps.map(({ year, from, to }) => (
          <li key={`${year}-${from}`}>{from === to ? `${year} : ${from}` : `${year} : ${from}–${to}`}</li>
        ))}
      </ul>
    </section>
  );
}

interface CompareProps {
  found: Import;
  shown: ImportRow;
  state: FormState | undefined;
}

/** The image on one side, what was read from it on the other. */
function Compare({ found, shown, state }: CompareProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const viewer = useViewer();
  const title = t`Acte ${shown.year} / ${shown.number}`;
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">
        <Trans>Comparer avec l’image</Trans>
      </h2>
      <nav aria-label={t`Lignes qui attendent`}>
        <ul className="counts">
          {found.sample.map(({ line, year, number }) => (
            <li key={line}>
              <a href={`?line=${line}#compare`} aria-current={line === shown.line ? 'true' : undefined}>
                {year} / {number}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="columns columns-2">
        <div className="pane">
          <DocumentView
            title={title}
            mediaType={shown.mediaType}
            src={`/${locale}/staff/imports/${found.id}/rows/${shown.line}/scan`}
          />
        </div>
        <div className="pane">
          <FactGroups facts={shown.facts} />
        </div>
      </div>
      {found.stagedBy === viewer.personId ? (
        <Inset>
          <p>
            <Trans>Vous avez chargé ce registre : il faut deux personnes, quelqu’un d’autre compare et inscrit.</Trans>
          </p>
        </Inset>
      ) : (
        <StaffForm intent="confirm" state={state}>
          <input type="hidden" name="line" value={shown.line} />
          <Button>{t`Conforme à l’image : inscrire l’acte ${shown.number}`}</Button>
        </StaffForm>
      )}
    </section>
  );
}
