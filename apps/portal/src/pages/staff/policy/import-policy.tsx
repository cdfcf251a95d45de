import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, Inset, TextArea } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { StaffForm, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { FaultList } from './fault-list';
import { OverrideFields } from './override-fields';
import { overrideOf, pathOf, POLICY_SETS, saveDraft } from './policy-api';
import { problemWords } from './policy-words';
import type { PolicyDetail, PolicyLine } from './policy.types';
import { commandingWithFaults } from './with-faults';
import type { FaultyState } from './with-faults';

/** The draft that the file replaces; without one, the file becomes a new draft. */
export function loader(args: LoaderFunctionArgs) {
  const { id } = args.params;
  return loading(args, async () => ({
    set: id === undefined ? null : await Api.of(args).get<PolicyDetail>(pathOf(id)),
  }));
}

const fields = { '/policy': 'text', '/file': 'text', '/policy/version': 'text' };

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const chosen = form.get('upload');
  const uploaded = chosen instanceof File && chosen.size > 0 ? await chosen.text() : null;
  // What was uploaded stands in the text field when the form comes back: it can be mended there.
  const typed = { ...typedOf(form), ...(uploaded !== null && { text: uploaded }) };
  const file = (typed as Record<string, string>)['text'] ?? '';
  const messages = translated(localeOf(args.request.url), problemWords);
  const { id } = args.params;
  const to = (answer: unknown): string =>
    `/${args.params['locale']}/staff/policy/${(answer as { id: string }).id}?done=imported`;
  return commandingWithFaults(args, { typed, to, messages, fields }, async (api, options) => {
    const body = { ...(file.trim() && { file }), ...overrideOf(typed) } as { file: string };
    if (id !== undefined) return saveDraft(api, id, body, options);
    const { items } = await api.get<{ items: PolicyLine[] }>(POLICY_SETS);
    const active = items.find(({ state }) => state === 'ACTIVE');
    const base = active && { basedOn: active.policyVersion };
    return api.post(POLICY_SETS, { ...body, ...base }, { idempotencyKey: options.idempotencyKey });
  });
}

const nothingSent: FaultyState = { typed: {}, errors: {}, faults: [], code: '' };

/** A set from a file that was reviewed elsewhere. */
export default function ImportPolicy() {
  const { set } = useLoaderData<typeof loader>();
  const state = useActionData() as FaultyState | undefined;
  const { typed, errors, faults, code } = state ?? nothingSent;
  const { t } = useLingui();
  const locale = useLocale();
  const home = `/${locale}/staff/policy`;
  const title = set ? t`Remplacer ${set.policyVersion} par un fichier` : t`Importer un fichier YAML`;
  return (
    <StaffPage title={title} hasErrors={state !== undefined}>
      <BackLink href={set ? `${home}/${set.id}` : home}>{set ? set.policyVersion : t`Politique des visas`}</BackLink>
      <WholeRefusal state={state} />
      <FaultList faults={faults} policy={null} />
      <h1>{title}</h1>
      <div className="narrow">
        <Inset>
          <p>
            <Trans>
              Un fichier comme ceux que « Télécharger en YAML » donne. Il est vérifié en entier : avec une faute, rien
              n’est enregistré.
            </Trans>
          </p>
        </Inset>
        <StaffForm intent="import" state={state} version={set?.version} files>
          <FileFields state={{ typed, errors }} />
          <OverrideFields {...(set && { set })} code={code} state={{ typed, errors }} />
          <Button>{set ? t`Remplacer le brouillon` : t`Enregistrer comme brouillon`}</Button>
        </StaffForm>
      </div>
    </StaffPage>
  );
}

/** A file, or its text: one that was refused is mended in the text. */
function FileFields({ state: { typed, errors } }: { state: FormState }) {
  const { t } = useLingui();
  return (
    <>
      <FileField
        name="upload"
        label={t`Fichier`}
        accept=".yaml,.yml,application/yaml,text/yaml"
        error={errors['upload']}
        optional
      />
      <TextArea
        name="text"
        label={t`Ou collez son contenu`}
        value={typed['text'] ?? ''}
        error={errors['text']}
        optional
        input={{ rows: 14, spellCheck: false, maxLength: 240_000 }}
      />
    </>
  );
}
