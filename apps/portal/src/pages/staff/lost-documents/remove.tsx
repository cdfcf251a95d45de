import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Inset, Radios, TextField } from '@jatigi/ui';
import { useActionData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import type { FormState } from '../../../forms/outcome';
import { textOf, typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { onlyFor } from '../only-for';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { DocumentFields } from './document-fields';
import { lostDoneWords, lostProblemWords, removalWords } from './lost-document-words';

interface Removed {
  circumstance: 'lost' | 'stolen';
}

export const loader = (args: LoaderFunctionArgs) => onlyFor(args, 'security-officer');

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  if (typed['intent'] !== 'remove') throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), lostProblemWords);
  const home = `/${args.params['locale'] ?? 'fr'}/staff/lost-documents`;
  const to = (answer: unknown): string => `${home}/remove?done=removed-${(answer as Removed).circumstance}`;
  const names = ['issuer', 'number', 'reason', 'reference'];
  const body = Object.fromEntries(names.map((name) => [name, textOf(typed, name)]));
  return commanding(args, { typed, messages, to }, (api, { idempotencyKey }) =>
    api.post<Removed>('/v1/visas/lost-documents/removals', body, { idempotencyKey }),
  );
}

/** A document that should not be listed: with why, and which message asks for it. */
export default function RemoveLostDocument() {
  const state = useActionData() as FormState | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Retirer un document de la liste`} hasErrors={state !== undefined}>
      <BackLink href={`/${locale}/staff/lost-documents`}>{t`Documents perdus ou volés`}</BackLink>
      <WholeRefusal state={state} />
      <DoneNotice words={lostDoneWords} />
      <h1>
        <Trans>Retirer un document de la liste</Trans>
      </h1>
      <div className="narrow">
        <Inset>
          <p>
            <Trans>
              Votre nom, la raison et la référence sont gardés. Un document que son titulaire a déclaré à un consulat ne
              se retire pas : il reste invalide, même retrouvé. Les signalements déjà levés restent à examiner.
            </Trans>
          </p>
        </Inset>
        <RemoveForm state={state} />
      </div>
    </StaffPage>
  );
}

function RemoveForm({ state }: { state: FormState | undefined }) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'remove');
  return (
    <StaffForm intent="remove" state={state}>
      <DocumentFields errors={errors} typed={typed} />
      <Radios
        name="reason"
        label={t`Pourquoi`}
        value={typed['reason']}
        error={errors['reason']}
        choices={Object.entries(removalWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <TextField
        name="reference"
        label={t`Référence du message qui le demande`}
        hint={t`Par exemple SDLP-2026-1184. Aucun nom de personne.`}
        value={typed['reference']}
        error={errors['reference']}
        width="medium"
        input={{ maxLength: 60, autoComplete: 'off' }}
      />
      <Button>{t`Retirer de la liste`}</Button>
    </StaffForm>
  );
}
