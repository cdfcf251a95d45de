import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Inset } from '@jatigi/ui';
import { data, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { placeOf, rowAt } from './edited-policy';
import { EditForm } from './edit-form';
import { saveEdited } from './save-edited';
import type { EditState } from './save-edited';
import { pathOf } from './policy-api';
import { nameOfRow } from './faults';
import { sectionWords } from './policy-words';
import type { PolicyDetail } from './policy.types';
import { PostNamesProvider, postNames } from './post-names';
import { shapesOf } from './row-shapes';
import { typedRow } from './row-input';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const api = Api.of(args);
    const [set, posts] = await Promise.all([api.get<PolicyDetail>(pathOf(args.params['id'])), postNames(api)]);
    const place = placeOf(new URL(args.request.url).searchParams.get('row'));
    const row = place && rowAt(set.policy, place);
    const section = place?.section ?? 'settings';
    const typed = row ? typedRow(row, shapesOf(section), localeOf(args.request.url)) : {};
    const found = { set, posts, place: place ?? { section: 'settings' as const }, typed, isThere: row != null };
    return data(found, { status: row ? 200 : 404 });
  });
}

export async function action(args: ActionFunctionArgs) {
  return saveEdited(args, await args.request.formData());
}

/** One row of a set as a form. What cannot be saved yet is kept in the page, so that several rows can change together. */
export default function EditPolicy() {
  const { set, posts, place: asked, typed, isThere } = useLoaderData<typeof loader>();
  const state = useActionData() as EditState | undefined;
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const place = state?.place ?? asked;
  const policy = state?.working ?? set.policy;
  const words = sectionWords[place.section];
  const name = place.section === 'settings' ? '' : nameOfRow(policy, { ...place, field: '' });
  const title = [words ? i18n._(words) : place.section, name || (place.section !== 'settings' && t`nouvelle ligne`)]
    .filter(Boolean)
    .join(' › ');
  return (
    <PostNamesProvider value={posts}>
      <StaffPage title={`${title} – ${set.policyVersion}`} hasErrors={state !== undefined}>
        <BackLink href={`/${locale}/staff/policy/${set.id}`}>{set.policyVersion}</BackLink>
        <WholeRefusal state={state} />
        <h1>{title}</h1>
        {!isThere && !state?.working ? (
          <Inset>
            <p>
              <Trans>Cette ligne n’est pas, ou n’est plus, dans la série.</Trans>
            </p>
          </Inset>
        ) : set.allowedActions.includes('edit') ? (
          <EditForm set={set} policy={policy} place={place} state={state ?? { errors: {}, typed }} edit={state} />
        ) : (
          <Inset>
            <p>
              <Trans>
                Cette série ne se modifie pas : elle n’est pas un brouillon, ou votre rôle ne le permet pas.
              </Trans>
            </p>
          </Inset>
        )}
      </StaffPage>
    </PostNamesProvider>
  );
}
