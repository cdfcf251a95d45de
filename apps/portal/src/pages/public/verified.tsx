import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import type { Verification } from './verification';
import { readable } from './verification';
import { VerificationAnswer } from './verification-answer';

/** Where the QR code of a paper leads. */
export function loader(args: LoaderFunctionArgs) {
  const number = encodeURIComponent(readable(args.params['number'] ?? ''));
  return loading(args, () => Api.of(args).get<Verification>(`/v1/documents/verifications/${number}`));
}

export default function Verified() {
  const answer = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Vérifier un document`}>
      <div className="narrow">
        <BackLink href={`/${locale}/verify`}>{t`Vérifier un autre document`}</BackLink>
        <h1>
          <Trans>Ce document est-il authentique ?</Trans>
        </h1>
        <VerificationAnswer answer={answer} />
      </div>
    </Page>
  );
}
