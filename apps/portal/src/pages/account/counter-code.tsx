import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset } from '@jatigi/ui';
import { data, useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';

type Answer = FormState & { code?: string; expiresAt?: string };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    await Api.of(args).get('/v1/identity/me');
    return null;
  });
}

/** A new code; it stands in this answer only, and an older one stops working. */
export function action(args: ActionFunctionArgs) {
  return submitting(args, { typed: {} }, async () => {
    const code = await Api.of(args).post<{ code: string; expiresAt: string }>('/v1/identity/me/link-codes', {});
    return data<Answer>({ errors: {}, typed: {}, ...code });
  });
}

export default function CounterCode() {
  const answer = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Page title={t`Code pour le guichet`}>
      <div className="narrow">
        <BackLink href={`/${locale}/account`}>{t`Mon compte`}</BackLink>
        <h1>
          <Trans>Code pour le guichet</Trans>
        </h1>
        <p>
          <Trans>
            Au guichet, l’agent voit votre pièce d’identité et saisit ce code : l’acte que vous déclarez, ou sur lequel
            vous figurez, est alors lié à votre compte, et vous en commandez des copies sans autre preuve. De même, un
            dossier du registre consulaire qu’un proche a ouvert pour vous devient le vôtre.
          </Trans>
        </p>
        {answer?.code !== undefined && <Code code={answer.code} expiresAt={answer.expiresAt ?? ''} />}
        <PageForm state={answer?.code === undefined ? answer : undefined} draft={false}>
          <Button kind={answer?.code === undefined ? 'primary' : 'secondary'}>
            {answer?.code === undefined ? t`Obtenir un code` : t`Obtenir un nouveau code`}
          </Button>
        </PageForm>
      </div>
    </Page>
  );
}

const MINUTE = 60_000;

function Code({ code, expiresAt }: { code: string; expiresAt: string }) {
  const minutes = Math.max(0, Math.round((Date.parse(expiresAt) - Date.now()) / MINUTE));
  return (
    <Inset>
      <p className="lead">
        <strong className="number big-code">{`${code.slice(0, 4)} ${code.slice(4)}`}</strong>
      </p>
      <p>
        <Trans>
          Il vaut {minutes} minutes et une seule fois. Ne le donnez qu’à l’agent, au guichet : personne ne vous le
          demandera par téléphone ou par message.
        </Trans>
      </p>
    </Inset>
  );
}
