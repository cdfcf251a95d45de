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
import type { Place } from './edited-policy';
import { EditForm } from './edit-form';
import { saveEdited } from './save-edited';
import type { EditState } from './save-edited';
import { pathOf } from './policy-api';
import { nameOfRow } from './faults';
import { sectionWords } from './policy-words';
import type { Policy, PolicyDetail } from './policy.types';
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
  const locale = useLocale();
  const { place, policy, cameBack } = shownOf(state, { place: asked, policy: set.policy });
  const mayEdit = set.allowedActions.includes('edit');
  const title = useTitle(policy, place);
  return (
    <PostNamesProvider value={posts}>
      <StaffPage title={`${title} – ${set.policyVersion}`} hasErrors={state !== undefined}>
        <BackLink href={`/${locale}/staff/policy/${set.id}`}>{set.policyVersion}</BackLink>
        <WholeRefusal state={state} />
        <h1>{title}</h1>
        <WhyNot isThere={isThere || cameBack} mayEdit={mayEdit} />
        {mayEdit && (isThere || cameBack) && (
          <EditForm set={set} policy={policy} place={place} state={state ?? { errors: {}, typed }} edit={state} />
        )}
      </StaffPage>
    </PostNamesProvider>
  );
}

/** What a form that came back brings with it, or what was asked for. */
const shownOf = (state: EditState | undefined, asked: { place: Place; policy: Policy }) => ({
  place: state?.place ?? asked.place,
  policy: state?.working ?? asked.policy,
  cameBack: state !== undefined,
});

/** The table and the row, as the table of the set calls them. */
function useTitle(policy: Policy, place: Place): string {
  const { t, i18n } = useLingui();
  const words = sectionWords[place.section];
  const section = words ? i18n._(words) : place.section;
  if (place.section === 'settings') return section;
  return `${section} › ${nameOfRow(policy, { ...place, field: '' }) || t`nouvelle ligne`}`;
}

function WhyNot({ isThere, mayEdit }: { isThere: boolean; mayEdit: boolean }) {
  if (isThere && mayEdit) return null;
  return (
    <Inset>
      <p>
        {mayEdit ? (
          <Trans>Cette ligne n’est pas, ou n’est plus, dans la série.</Trans>
        ) : (
          <Trans>Cette série ne se modifie pas : elle n’est pas un brouillon, ou votre rôle ne le permet pas.</Trans>
        )}
      </p>
    </Inset>
  );
}
