import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset, Warning } from '@jatigi/ui';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { FactGroups } from './fact-rows';
import { FindingsList } from './findings';
import { problemWords } from './registry-words';
import type { Declaration } from './registry.types';

const pathOf = (id = ''): string => `/v1/civil-registry/declarations/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const declaration = await Api.of(args).get<Declaration>(pathOf(args.params['id']), { purpose: 'civil-act' });
    const file = `/${args.params['locale']}/staff/registers/declarations/${declaration.id}`;
    if (!declaration.allowedActions.includes('sign')) throw redirect(file);
    return { declaration, file };
  });
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = (answer: unknown): string => {
    const { act, id } = answer as Declaration;
    const base = `/${args.params['locale']}/staff/registers`;
    return act ? `${base}/acts/${act.id}?done=sign` : `${base}/declarations/${id}?done=sign`;
  };
  return commanding(args, { typed, to, messages }, (api, options) =>
    api.post(`${pathOf(args.params['id'])}/sign`, {}, options),
  );
}

/** What is signed is read first: an act never changes. */
export default function Sign() {
  const { declaration, file } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  const { facts, post, declaredOn, judgment, warnings, version } = declaration;
  return (
    <StaffPage title={t`Signer l’acte`} hasErrors={state !== undefined}>
      <BackLink href={file}>{t`Déclaration`}</BackLink>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Texte de l’acte à signer</Trans>
      </h1>
      <p>
        <Trans>
          Registre des naissances de {post}, déclaration reçue le{' '}
          {declaredOn === null ? '—' : formatDate(declaredOn, locale)}.
        </Trans>
      </p>
      {judgment && (
        <Inset>
          <Trans>
            Jugement : {judgment.court}, {judgment.reference}, {formatDate(judgment.date, locale)}
          </Trans>
        </Inset>
      )}
      <div className="narrow">
        <FactGroups facts={facts} heading="h2" />
      </div>
      <FindingsList title={t`À regarder de près`} findings={warnings} />
      <Warning>
        <Trans>Un acte signé ne change plus. Il reçoit le numéro suivant du registre.</Trans>
      </Warning>
      <StaffForm intent="sign" state={state} version={version}>
        <Button>{t`Signer l’acte`}</Button>
      </StaffForm>
    </StaffPage>
  );
}
