import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SummaryList, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatDate, formatInstant } from '../../../locale/format';
import { Folded } from '../folded';
import { Who } from '../person-name';
import { StaffForm, stateOf } from '../staff-form';
import { appealOutcomeWords } from './appeal-words';
import { GrantForm } from './examination-forms';
import type { AppealWork, VisaFile } from './visa-file.types';

interface Props {
  file: VisaFile;
  state: FormState | undefined;
  /** Of the post, as in the history. */
  zone: string;
}

/** A refusal that was contested: what the applicant says, who examines it, what two people make of it. */
export function AppealBox({ file, state, zone }: Props) {
  const { t } = useLingui();
  const { appealWork, refusal, notes } = file;
  if (!appealWork || !refusal) return null;
  const rows = [
    { key: 'refused', label: t`Refus`, value: <Refused refusal={refusal} /> },
    { key: 'statement', label: t`Ce que dit le demandeur`, value: notes.appeal ?? '—' },
    { key: 'examiner', label: t`Examiné par`, value: <Examiner personId={appealWork.assignedTo} /> },
    ...(notes.appealReturned ? [{ key: 'returned', label: t`Retourné`, value: notes.appealReturned }] : []),
    ...(appealWork.outcome
      ? [{ key: 'outcome', label: t`Issue`, value: <Outcome appeal={appealWork} zone={zone} /> }]
      : []),
  ];
  return (
    <section aria-labelledby="appeal" className="notice">
      <h2 id="appeal">
        <Trans>Recours contre le refus</Trans>
      </h2>
      <SummaryList rows={rows} />
      {file.state === 'APPEAL_LODGED' && <Work {...{ file, state, zone }} appeal={appealWork} />}
    </section>
  );
}

function Refused({ refusal: { codes, decidedOn, appealUntil } }: { refusal: NonNullable<VisaFile['refusal']> }) {
  const locale = useLocale();
  const until = appealUntil ? formatDate(appealUntil, locale) : '—';
  return (
    <>
      {formatDate(decidedOn, locale)} (<Trans>recours possible jusqu’au {until}</Trans>)
      <ul>
        {codes.map(({ code, words }) => (
          <li key={code}>
            {code} : {words[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}

const Examiner = ({ personId }: { personId: string | null }) =>
  personId === null ? <Trans>personne</Trans> : <Who personId={personId} />;

function Outcome({ appeal: { outcome, decidedAt }, zone }: { appeal: AppealWork; zone: string }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (outcome === null) return null;
  return (
    <>
      {i18n._(appealOutcomeWords[outcome])}
      {decidedAt && `, ${formatInstant(decidedAt, locale, zone)}`}
    </>
  );
}

/** The next step, to whom the service allows it; to everybody else why it is not theirs. */
function Work({ file, state, zone, appeal }: Props & { appeal: AppealWork }) {
  const { t } = useLingui();
  const may = (action: string): boolean => file.allowedActions.includes(action);
  if (appeal.proposal) return <Proposed {...{ file, state, zone }} proposal={appeal.proposal} />;
  if (!may('assign-appeal'))
    return (
      <p>
        <Trans>Ce recours revient au bureau central, à des personnes qui n’ont jamais touché ce dossier.</Trans>
      </p>
    );
  return (
    <>
      {!may('propose-appeal-decision') && (
        <StaffForm intent="assign-appeal" state={state} version={file.version}>
          <Button>{t`Prendre ce recours`}</Button>
        </StaffForm>
      )}
      {may('propose-appeal-decision') && <ProposeForms file={file} state={state} />}
    </>
  );
}

function ProposeForms({ file, state }: Omit<Props, 'zone'>) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose-uphold');
  return (
    <>
      <Folded intent="propose-overturn" state={state} summary={t`Proposer d’accepter le recours et d’accorder le visa`}>
        <GrantForm file={file} state={state} intent="propose-overturn" button={t`Proposer l’accord`} />
      </Folded>
      <Folded intent="propose-uphold" state={state} summary={t`Proposer de maintenir le refus`}>
        <StaffForm intent="propose-uphold" state={state} version={file.version} draft>
          <TextArea
            name="upholdNote"
            label={t`Note pour la personne qui décide`}
            hint={t`Le demandeur ne la voit jamais.`}
            optional
            value={typed['upholdNote']}
            error={errors['upholdNote']}
            input={{ rows: 3, maxLength: 4000 }}
          />
          <Button kind="danger">{t`Proposer de maintenir`}</Button>
        </StaffForm>
      </Folded>
    </>
  );
}

function Proposed({ file, state, zone, proposal }: Props & { proposal: NonNullable<AppealWork['proposal']> }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'return-appeal');
  const isGrant = proposal.verdict === 'overturn';
  const terms = proposal.terms;
  const range = terms && `${formatDate(terms.validFrom, locale)} – ${formatDate(terms.validUntil, locale)}`;
  return (
    <>
      <h3>{isGrant ? t`Il est proposé d’accorder le visa` : t`Il est proposé de maintenir le refus`}</h3>
      <p>
        <Who personId={proposal.by} />, {formatInstant(proposal.at, locale, zone)}
        {terms && ` : ${terms.visaType}, ${range}`}
      </p>
      <p>{file.notes.appealProposal}</p>
      {isGrant && <DraftLink href={`/${locale}/staff/visas/${file.id}/preview`} />}
      {!file.allowedActions.includes('decide-appeal') && (
        <p>
          <Trans>Une autre personne du bureau central, qui n’a jamais touché ce dossier, doit décider.</Trans>
        </p>
      )}
      {file.allowedActions.includes('decide-appeal') && (
        <div className="columns columns-2">
          <StaffForm intent="decide-appeal" state={state} version={file.version}>
            <input type="hidden" name="verdict" value={proposal.verdict} />
            <Button kind={isGrant ? 'primary' : 'danger'}>
              {isGrant ? t`Accorder le visa` : t`Maintenir le refus`}
            </Button>
          </StaffForm>
          <StaffForm intent="return-appeal" state={state} version={file.version} draft>
            <TextArea
              name="appealNote"
              label={t`Je ne suis pas d’accord : note pour l’examen`}
              value={typed['appealNote']}
              error={errors['appealNote']}
              input={{ rows: 3, maxLength: 4000 }}
            />
            <Button kind="secondary">{t`Retourner à l’examen`}</Button>
          </StaffForm>
        </div>
      )}
    </>
  );
}

/** The paper that follows from a second yes. */
const DraftLink = ({ href }: { href: string }) => (
  <p>
    <a href={href} target="_blank" rel="noopener">
      <Trans>Voir l’e-visa exact, marqué PROJET (PDF, nouvel onglet)</Trans>
    </a>
  </p>
);
