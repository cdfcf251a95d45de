import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink, Confirmation, Timeline } from '@jatigi/ui';
import { redirect, useLoaderData } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { loading } from '../../api/page-errors';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import { filePathOf, openApplication } from './open-application';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const application = await openApplication(args);
    if (application.reference === null) throw redirect(filePathOf(args), 303);
    return { application };
  });
}

/** The receipt of the application: its reference and what happens next. */
export default function SubmittedPage() {
  const { application } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const { id, reference, state, fee, due } = application;
  const isDue = state === 'AWAITING_PAYMENT';
  const file = `/${locale}/visas/${id}`;
  const amount = fee ? formatMoney(fee, locale) : '';
  const limit = due ? formatDate(due.on, locale) : '';
  return (
    <Page title={t`Demande déposée`}>
      <div className="narrow">
        <Confirmation title={t`Votre demande est déposée`}>
          <p>
            <Trans>Sa référence</Trans>
          </p>
          <p>
            <strong className="number">{reference}</strong>
          </p>
        </Confirmation>
        <p>
          <Trans>Un message avec cette référence part à votre adresse e-mail.</Trans>
        </p>
        <h2>
          <Trans>Et maintenant</Trans>
        </h2>
        <Timeline
          steps={[
            { key: 'submitted', title: t`Demande déposée`, state: 'done' },
            {
              key: 'paid',
              title: t`Paiement des droits`,
              state: isDue ? 'now' : 'done',
              ...(isDue ? { text: t`${amount}, avant le ${limit}` } : {}),
            },
            { key: 'examined', title: t`Examen par le poste`, state: isDue ? 'later' : 'now' },
            { key: 'decided', title: t`Décision, et e-visa à télécharger si elle est favorable`, state: 'later' },
          ]}
        />
        <ButtonGroup>
          {isDue && <ButtonLink href={`${file}/pay`}>{t`Payer maintenant`}</ButtonLink>}
          <ButtonLink kind={isDue ? 'secondary' : 'primary'} href={file}>{t`Voir ma demande`}</ButtonLink>
        </ButtonGroup>
      </div>
    </Page>
  );
}
