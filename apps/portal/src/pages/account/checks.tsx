import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, SummaryList } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatInstant } from '../../locale/format';
import { kindWords, verdictOf } from '../public/verification';

/** That a document was checked: never by whom, only by what kind of verifier. */
interface DocumentCheck {
  number: string;
  kind: string;
  /** the minute */
  at: string;
  verifier: string;
  result: string;
  /** how often in that minute */
  times: number;
}

const verifiers: Readonly<Record<string, MessageDescriptor>> = {
  public: msg`Quelqu’un, sur la page publique`,
  program: msg`Le programme d’une administration ou d’une entreprise`,
  border: msg`La police des frontières`,
  post: msg`Un poste consulaire`,
  ministry: msg`Le ministère`,
  'other-office': msg`Un autre service de l’État`,
};

export function loader(args: LoaderFunctionArgs) {
  const cursor = new URL(args.request.url).searchParams.get('cursor');
  return loading(args, () =>
    Api.of(args).get<{ items: DocumentCheck[]; next: string | null }>('/v1/documents/mine/checks', {
      query: { cursor },
    }),
  );
}

/** Checks of the person's own documents, the newest first. */
export default function Checks() {
  const { items, next } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Vérifications de mes documents`}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <h1>
          <Trans>Vérifications de mes documents</Trans>
        </h1>
        <p>
          <Trans>
            Voici quand vos documents ont été vérifiés au registre, et par quelle sorte de vérificateur. Une
            vérification faite par un téléphone sans réseau ne laisse pas de trace.
          </Trans>
        </p>
        {items.length === 0 && (
          <p>
            <Trans>Aucun de vos documents n’a été vérifié.</Trans>
          </p>
        )}
        {items.map((check) => (
          <OneCheck key={`${check.at} ${check.number} ${check.verifier} ${check.result}`} check={check} />
        ))}
        {next !== null && (
          <p>
            <a href={`/${locale}/account/checks?cursor=${encodeURIComponent(next)}`}>
              <Trans>Plus anciennes</Trans>
            </a>
          </p>
        )}
      </div>
    </Page>
  );
}

function OneCheck({ check }: { check: DocumentCheck }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { number, kind, at, verifier, result, times } = check;
  const document = kindWords(kind);
  const by = i18n._(verifiers[verifier] ?? (verifiers['other-office'] as MessageDescriptor));
  return (
    <section>
      <h2>{formatInstant(at, locale)}</h2>
      <SummaryList
        rows={[
          { key: 'document', label: t`Document`, value: document ? `${i18n._(document)}, ${number}` : number },
          { key: 'by', label: t`Par`, value: times > 1 ? `${by} (${times} ×)` : by },
          { key: 'result', label: t`Réponse`, value: i18n._(verdictOf({ result, number }).title) },
        ]}
      />
    </section>
  );
}
