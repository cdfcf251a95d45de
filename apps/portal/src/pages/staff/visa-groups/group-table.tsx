import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { useViewer } from '../use-viewer';
import type { RefusalCode } from '../visas/visa-file.types';
import { stateWords, visaStateWords } from '../words/states';
import type { StaffLine } from './batch.types';
import { LineCells } from './line-cells';
import { ReasonLines, TermsLine } from './proposed-terms';
import { TickedTable, tickOf } from '../ticked-table';

interface Props {
  title: string;
  lines: readonly StaffLine[];
  codes: readonly RefusalCode[];
  /** Ticks of a form that comes back; before, every line that takes a command is ticked. */
  ticked: readonly string[] | undefined;
}

/** The files of a group that are at the officer's posts. */
export function GroupTable({ title, lines, codes, ticked }: Props) {
  const { t } = useLingui();
  const heads = [t`Voyageur`, t`Né le`, t`Dossier`, t`État`, t`Proposé`, t`Confié à`];
  return (
    <TickedTable title={title} heads={heads}>
      {lines.map((line) => (
        <Line key={line.id} line={line} codes={codes} ticked={ticked} />
      ))}
    </TickedTable>
  );
}

function Line({ line, codes, ticked }: Omit<Props, 'title' | 'lines'> & { line: StaffLine }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const { reference, state, applicant } = line;
  const words = visaStateWords[state] ?? stateWords[state];
  return (
    <tr data-row>
      <LineCells line={line} isTicked={ticked?.includes(tickOf(line)) ?? line.allowedActions.length > 0} />
      <td data-label={t`Né le`}>{applicant.birthDate === null ? '—' : formatDate(applicant.birthDate, locale)}</td>
      <td data-label={t`Dossier`}>{reference}</td>
      <td data-label={t`État`}>{words ? i18n._(words) : state}</td>
      <td data-label={t`Proposé`}>
        <Proposed line={line} codes={codes} />
      </td>
      <td data-label={t`Confié à`}>
        <AssignedTo line={line} />
      </td>
    </tr>
  );
}

/** Whoever decides reads here all that she would sign: terms or reasons, and whether the proposal is her own. */
function Proposed({ line: { proposal }, codes }: { line: StaffLine; codes: readonly RefusalCode[] }) {
  const viewer = useViewer();
  if (proposal === null) return '—';
  return (
    <>
      <strong>{proposal.decision === 'grant' ? <Trans>accorder</Trans> : <Trans>refuser</Trans>}</strong>{' '}
      {proposal.by === viewer.personId && <Trans>(proposé par vous)</Trans>}
      {proposal.decision === 'grant' ? (
        <div>
          <TermsLine terms={proposal.terms} />
        </div>
      ) : (
        <ReasonLines codes={proposal.codes} known={codes} />
      )}
    </>
  );
}

function AssignedTo({ line: { assignedTo } }: { line: StaffLine }) {
  const viewer = useViewer();
  if (assignedTo === null) return <Trans>personne</Trans>;
  return assignedTo === viewer.personId ? <Trans>moi</Trans> : <Trans>quelqu’un d’autre</Trans>;
}
