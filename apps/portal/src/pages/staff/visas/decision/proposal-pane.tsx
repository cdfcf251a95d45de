import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SummaryList, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../../forms/outcome';
import { useLocale } from '../../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../../locale/format';
import { Who } from '../../person-name';
import { StaffForm, stateOf } from '../../staff-form';
import { useViewer } from '../../use-viewer';
import type { Proposal, RefusalCode, VisaFile } from '../visa-file.types';
import { isOpen } from '../visa-warnings';

interface Props {
  file: VisaFile;
  codes: readonly RefusalCode[];
  state: FormState | undefined;
  proposal: Proposal;
  /** Of the post, as in the history. */
  zone: string;
}

/** What was proposed, by whom and why; and the two answers of the second person. */
export function ProposalPane({ file, codes, state, proposal, zone }: Props) {
  const { t } = useLingui();
  const locale = useLocale();
  const settled = file.documents.filter((document) => !isOpen(document)).length;
  const rows = [
    { key: 'by', label: t`Proposé par`, value: <Proposer proposal={proposal} zone={zone} /> },
    ...termRows(proposal, { codes, locale, words: useTermWords() }),
    { key: 'note', label: t`Note pour la décision`, value: file.notes.proposal ?? '—' },
    { key: 'documents', label: t`Pièces réglées`, value: t`${settled} sur ${file.documents.length}` },
  ];
  const proposed = proposal.decision === 'grant' ? t`Accord proposé` : t`Refus proposé`;
  const title = file.state === 'DECISION_PROPOSED' ? proposed : t`Ce qui avait été proposé`;
  return (
    <section aria-labelledby="proposal">
      <h2 id="proposal">{title}</h2>
      <SummaryList rows={rows} />
      {file.decidedAt === 'headquarters' && (
        <p>
          <strong>
            <Trans>
              Ce poste n’a pas de deuxième personne habilitée : le dossier est dans la file du siège, qui décide.
            </Trans>
          </strong>
        </p>
      )}
      {file.state === 'DECISION_PROPOSED' && <Decide file={file} proposal={proposal} state={state} />}
    </section>
  );
}

function Proposer({ proposal: { by, at }, zone }: Pick<Props, 'proposal' | 'zone'>) {
  const locale = useLocale();
  return (
    <>
      <Who personId={by} />, {formatInstant(at, locale, zone)}
    </>
  );
}

function useTermWords() {
  const { t } = useLingui();
  return {
    type: t`Type de visa`,
    entries: t`Entrées`,
    validity: t`Validité`,
    stay: t`Durée de séjour`,
    days: (count: number) => t`${count} jours`,
    range: (from: string, until: string) => t`du ${from} au ${until}`,
    many: t`plusieurs`,
    codes: t`Motifs du refus`,
  };
}

interface TermScene {
  codes: readonly RefusalCode[];
  locale: 'fr' | 'en';
  words: ReturnType<typeof useTermWords>;
}

function termRows(proposal: Proposal, { codes, locale, words }: TermScene) {
  if (proposal.decision === 'refuse') {
    const items = proposal.codes.map((code) => (
      <li key={code}>
        {code} : {codes.find((known) => known.code === code)?.text[locale] ?? code}
      </li>
    ));
    return [{ key: 'codes', label: words.codes, value: <ul>{items}</ul> }];
  }
  const { visaType, entries, validFrom, validUntil, stayDays } = proposal.terms;
  const range = words.range(formatDate(validFrom, locale), formatDate(validUntil, locale));
  return [
    { key: 'type', label: words.type, value: visaType },
    { key: 'entries', label: words.entries, value: entries === 0 ? words.many : String(entries) },
    { key: 'validity', label: words.validity, value: range },
    { key: 'stay', label: words.stay, value: words.days(stayDays) },
  ];
}

function Decide({ file, proposal, state }: { file: VisaFile; proposal: Proposal; state: FormState | undefined }) {
  const { t } = useLingui();
  const viewer = useViewer();
  const { errors, typed } = stateOf(state, 'return');
  if (!file.allowedActions.includes('decide'))
    return (
      <p>
        {proposal.by === viewer.personId ? (
          <Trans>Vous avez proposé cette décision : il faut deux personnes, quelqu’un d’autre doit la prendre.</Trans>
        ) : (
          <Trans>La décision revient à une autre personne : consul, chef de section ou bureau central.</Trans>
        )}
      </p>
    );
  return (
    <>
      <StaffForm intent="decide" state={state} version={file.version}>
        <input type="hidden" name="decision" value={proposal.decision} />
        <Button kind={proposal.decision === 'grant' ? 'primary' : 'danger'}>
          {proposal.decision === 'grant' ? t`Accorder le visa` : t`Refuser le visa`}
        </Button>
      </StaffForm>
      {file.allowedActions.includes('return') && (
        <StaffForm intent="return" state={state} version={file.version} draft>
          <TextArea
            name="returnNote"
            label={t`Je ne suis pas d’accord : note pour l’examen`}
            value={typed['returnNote']}
            error={errors['returnNote']}
            input={{ rows: 3, maxLength: 4000 }}
          />
          <Button kind="secondary">{t`Retourner à l’examen`}</Button>
        </StaffForm>
      )}
    </>
  );
}
