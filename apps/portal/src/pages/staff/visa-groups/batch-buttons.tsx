import { Trans, useLingui } from '@lingui/react/macro';
import { Select } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { stateOf } from '../staff-form';
import type { StaffLine } from './batch.types';
import { WhichFiles } from './which-files';

interface BatchButtonsProps {
  lines: readonly StaffLine[];
  states: Readonly<Record<string, number>>;
  state: FormState | undefined;
}

/** The commands that any file of the page takes now, for the ticked ones or for all of the group. */
export function BatchButtons({ lines, states, state }: BatchButtonsProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'batch');
  const may = (action: string): boolean => lines.some(({ allowedActions }) => allowedActions.includes(action));
  const kinds = may('review-document') ? uploadedKinds(lines) : [];
  if (!['assign', 'admit', 'review-document', 'decide'].some(may)) return null;
  return (
    <>
      <WhichFiles states={states} value={typed['which']} />
      {kinds.length > 0 && (
        <Select
          name="document"
          label={t`Pièce à accepter`}
          placeholder={t`Choisir`}
          value={typed['document']}
          error={errors['document']}
          options={kinds.map(({ kind, title }) => ({ value: kind, label: title[locale] }))}
        />
      )}
      <Presses may={may} hasUploads={kinds.length > 0} />
    </>
  );
}

/** Kinds of documents that wait for a verdict, each once. */
function uploadedKinds(lines: readonly StaffLine[]): StaffLine['documents'] {
  const uploaded = lines.flatMap(({ documents }) => documents.filter(({ state }) => state === 'uploaded'));
  return [...new Map(uploaded.map((document) => [document.kind, document])).values()];
}

function Presses({ may, hasUploads }: { may: (action: string) => boolean; hasUploads: boolean }) {
  const { t } = useLingui();
  const presses = [
    { button: 'assign', isThere: may('assign'), text: t`Prendre` },
    { button: 'admit', isThere: may('admit'), text: t`Déclarer recevables` },
    { button: 'accept-document', isThere: hasUploads, text: t`Accepter la pièce` },
    { button: 'grant', isThere: may('decide'), text: t`Accorder ce qui est proposé` },
    { button: 'refuse', isThere: may('decide'), text: t`Refuser ce qui est proposé` },
  ];
  return (
    <>
      <p className="button-group">
        {presses
          .filter(({ isThere }) => isThere)
          .map(({ button, text }) => (
            <button
              key={button}
              type="submit"
              className="button button-secondary"
              name="button"
              value={button}
              data-once
            >
              {text}
            </button>
          ))}
      </p>
      {may('decide') && (
        <p className="hint">
          <Trans>Un dossier pour lequel autre chose est proposé n’est pas décidé.</Trans>
        </p>
      )}
    </>
  );
}
