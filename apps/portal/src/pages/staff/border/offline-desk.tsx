import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink } from '@jatigi/ui';
import { useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { Page } from '../../../layout/page';
import { useLocale } from '../../../layout/use-locale';
import { scanSettings } from '../../public/scan-settings';
import type { RefusalCode } from '../visas/visa-file.types';
import { DeskSection } from './desk-section';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const [scan, reasons] = await Promise.all([
      scanSettings(args),
      Api.of(args).get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes'),
    ]);
    return { scan, codes: reasons.items };
  });
}

/**
 * The border desk that works without a network. The page is the same for everybody and holds nothing of anybody, so that the
 * browser may keep it; what is said and told is between its script and the register.
 */
export default function OfflineDesk() {
  const { scan, codes } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Guichet de frontière hors ligne`}>
      <div className="narrow">
        <BackLink href={`/${locale}/staff/visa-desk`}>{t`Guichet avec réseau`}</BackLink>
        <h1>
          <Trans>Guichet de frontière hors ligne</Trans>
        </h1>
        {scan.anchors.length > 0 ? (
          <DeskSection {...scan} codes={codes} />
        ) : (
          <p>
            <Trans>Ici aucune autorité n’est connue : un guichet ne peut rien vérifier sans réseau.</Trans>
          </p>
        )}
      </div>
    </Page>
  );
}
