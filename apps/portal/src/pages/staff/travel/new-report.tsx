import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Warning } from '@jatigi/ui';
import { msg } from '@lingui/core/macro';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { LossFields } from '../../travel/loss-fields';
import { postsAbroad } from '../../travel/post-field';
import { lossOf, travelFields } from '../../travel/travel-input';
import { lossApi } from '../../travel/travel-paths';
import { lossInputWords } from '../../travel/travel-words';
import { commanding } from '../commanding';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { CounterPerson, counterOf } from './counter-person';

/** What only an officer can mistype. */
export const counterWords = {
  'consularNumber:': msg`Personne n’est inscrit sous ce numéro consulaire.`,
} as const;

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ posts: await postsAbroad(args) }));
}

/** Reported at the counter; from the answer on the document is invalid. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), { ...lossInputWords, ...counterWords });
  const fields = { ...travelFields(typed), '/for': 'consularNumber' };
  const to = (answer: unknown) =>
    `/${args.params['locale']}/staff/losses/${(answer as { id: string }).id}?done=reported`;
  return commanding(args, { typed, to, messages, fields }, (api, options) =>
    api.post(lossApi, { ...lossOf(typed), ...counterOf(typed) }, options),
  );
}

const untouched = { typed: { issuingCountry: 'MLI', nationality1: 'MLI' }, errors: {} };

export default function NewReport() {
  const { posts } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const shown = state ?? untouched;
  return (
    <StaffPage title={t`Déclarer une perte ou un vol au guichet`} hasErrors={state !== undefined}>
      <div className="narrow">
        <WholeRefusal state={state} />
        <h1>
          <Trans>Déclarer une perte ou un vol au guichet</Trans>
        </h1>
        <Warning>
          <Trans>Le document devient invalide à l’envoi et le reste, même retrouvé.</Trans>
        </Warning>
        <StaffForm intent="report" state={state} draft>
          <CounterPerson state={shown} />
          <LossFields state={shown} posts={posts} />
          <Button kind="danger">{t`Déclarer : le document devient invalide`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}
