import { Trans, useLingui } from '@lingui/react/macro';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { loading } from '../../api/page-errors';
import { submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { typedOf } from '../../forms/typed';
import { Page } from '../../layout/page';
import { AskedFor } from './asked-for';
import type { ProgramRequest } from './program.types';

type Answer = FormState & { continueAt?: string };

const pathOf = (uid: string | undefined): string => `/v1/identity/authorizations/${encodeURIComponent(uid ?? '')}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, () => Api.of(args).get<ProgramRequest>(pathOf(args.params['uid'])));
}

export async function action(args: ActionFunctionArgs) {
  const { decision } = typedOf(await args.request.formData());
  return submitting(args, { typed: {} }, async () => {
    const path = `${pathOf(args.params['uid'])}/decide`;
    const { continueAt } = await Api.of(args).post<{ continueAt: string }>(path, { decision });
    return data<Answer>({ errors: {}, typed: {}, continueAt });
  });
}

/** A program that sent the person's browser here asks to act for her (RFC 8252). */
export default function Connect() {
  const request = useLoaderData<typeof loader>();
  const answer = useActionData() as Answer | undefined;
  const { t } = useLingui();
  return (
    <Page title={t`Autoriser un programme`} hasErrors={answer !== undefined && answer.continueAt === undefined}>
      <div className="narrow">
        <h1>
          <Trans>Autoriser un programme</Trans>
        </h1>
        {answer?.continueAt === undefined ? (
          <AskedFor request={request} state={answer} />
        ) : (
          <GoOn to={answer.continueAt} name={request.program.name} />
        )}
      </div>
    </Page>
  );
}

/** A link and not a redirect of the form: forms of our pages lead to our pages only (`form-action`). */
function GoOn({ to, name }: { to: string; name: string }) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0;url=${to}`} />
      <p className="lead">
        <a href={to}>
          <Trans>Continuer vers {name}</Trans>
        </a>
      </p>
    </>
  );
}
