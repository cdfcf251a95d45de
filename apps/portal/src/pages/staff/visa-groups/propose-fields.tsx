import { Trans } from '@lingui/react/macro';
import type { FormState } from '../../../forms/outcome';
import { CodesField } from '../visas/examination-forms';
import { GrantFields } from '../visas/grant-fields';
import type { RefusalCode } from '../visas/visa-file.types';
import type { Batch, StaffLine } from './batch.types';
import { sharedTerms, termsAgain, typesOf } from './proposed-batch';
import type { ProposedKind } from './proposed-batch';
import { WhichFiles } from './which-files';

interface Props {
  decision: ProposedKind;
  lines: readonly StaffLine[];
  states: Readonly<Record<string, number>>;
  codes: readonly RefusalCode[];
  /** What was proposed before, when these are the files that it left. */
  again: Batch | null;
  state: FormState | undefined;
}

/** For which files, and what: the same for each of them. */
export function ProposeFields({ decision, lines, states, codes, again, state }: Props) {
  const { errors, typed } = state ?? { errors: {}, typed: {} };
  const before = again?.parameters;
  return (
    <>
      {again === null && <WhichFiles states={states} value={typed['which']} />}
      <p className="hint">
        <Trans>
          Chaque dossier reçoit la même proposition ; une autre personne décide. Une note s’écrit dans le dossier.
        </Trans>
      </p>
      {decision === 'grant' ? (
        <GrantFields
          types={typesOf(lines)}
          suggested={before ? termsAgain(before) : sharedTerms(lines)}
          errors={errors}
          typed={typed}
        />
      ) : (
        <CodesField
          name="codes"
          codes={codes}
          typed={typed['codes'] ?? before?.codes?.join(',')}
          error={errors['codes']}
        />
      )}
    </>
  );
}
