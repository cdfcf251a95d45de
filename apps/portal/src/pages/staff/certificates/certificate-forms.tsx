import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Inset, Radios, TextArea } from '@jatigi/ui';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import type { FormState } from '../../../forms/outcome';
import type { CertificateKind, StaffCertificate } from '../../certificates/certificate.types';
import { Folded } from '../folded';
import { StaffForm, stateOf } from '../staff-form';
import { useViewer } from '../use-viewer';
import { denialWords, revocationWords } from './certificate-words';
import { PresenceForm } from './presence-form';

interface Props {
  certificate: StaffCertificate;
  kind: CertificateKind | null;
  state: FormState | undefined;
}

const inThisSection = [
  ...['record-presence', 'propose', 'approve'],
  ...['return', 'return-to-agent', 'deny', 'revoke'],
];

/** What the officer can do with the request now: exactly what the service allows her. */
export function CertificateForms(props: Props) {
  const { t } = useLingui();
  const { certificate, state } = props;
  const may = (action: string): boolean => certificate.allowedActions.includes(action);
  const command = { state, version: certificate.version };
  return (
    <>
      {!may('approve') && <WhyNotApprove certificate={certificate} />}
      {inThisSection.some(may) && (
        <section aria-labelledby="actions">
          <h2 id="actions">
            <Trans>Que faire ?</Trans>
          </h2>
          {may('record-presence') && <PresenceForm {...props} />}
          {may('propose') && (
            <Simple intent="propose" {...command} button={t`Proposer le certificat`}>
              <Trans>Ce qui est demandé est prouvé. Une autre personne que vous signera.</Trans>
            </Simple>
          )}
          {may('approve') && (
            <Simple intent="approve" {...command} button={t`Accorder et signer`}>
              <Trans>Le certificat est scellé en votre qualité, dès que rien n’est plus à payer.</Trans>
            </Simple>
          )}
          <Messages {...props} />
          <Endings {...props} />
        </section>
      )}
    </>
  );
}

interface SimpleProps {
  intent: string;
  state: FormState | undefined;
  version: number;
  button: string;
  children: ReactNode;
}

function Simple({ button, children, ...command }: SimpleProps) {
  return (
    <StaffForm {...command}>
      <p>{children}</p>
      <Button>{button}</Button>
    </StaffForm>
  );
}

/** A missing button is explained when the reason is a rule people know. */
function WhyNotApprove({ certificate: { state, proposedBy } }: Pick<Props, 'certificate'>) {
  const viewer = useViewer();
  if (state !== 'PROPOSED') return null;
  return (
    <Inset>
      <p>
        {proposedBy === viewer.personId ? (
          <Trans>Vous avez proposé ce certificat : il faut deux personnes, quelqu’un d’autre signe.</Trans>
        ) : (
          <Trans>Ce n’est pas à vous de signer ce certificat : quelqu’un d’autre du poste le fait.</Trans>
        )}
      </p>
    </Inset>
  );
}

function Messages({ certificate, state }: Props) {
  const { t } = useLingui();
  const forms = [
    {
      intent: 'return',
      name: 'message',
      summary: t`Renvoyer à la personne`,
      hint: t`La personne lit ce texte tel quel : dites quelle pièce ou quelle réponse changer.`,
    },
    {
      intent: 'return-to-agent',
      name: 'agentMessage',
      summary: t`Rendre à l’agent`,
      hint: t`L’agent lit ce texte tel quel.`,
    },
  ];
  return forms
    .filter(({ intent }) => certificate.allowedActions.includes(intent))
    .map(({ intent, name, summary, hint }) => {
      const { errors, typed } = stateOf(state, intent);
      return (
        <Folded key={intent} intent={intent} state={state} summary={summary}>
          <StaffForm intent={intent} state={state} version={certificate.version} draft>
            <TextArea
              name={name}
              label={t`Ce que vous demandez`}
              hint={hint}
              value={typed[name]}
              error={errors[name]}
              input={{ rows: 4, maxLength: 2000 }}
            />
            <Button kind="secondary">{summary}</Button>
          </StaffForm>
        </Folded>
      );
    });
}

interface Ending {
  intent: string;
  name: string;
  reasons: Readonly<Record<string, MessageDescriptor>>;
  summary: string;
  label: string;
  button: string;
}

/** To deny and to revoke: a reason, and words for the person. */
function Endings({ certificate, state }: Props) {
  const { t } = useLingui();
  const endings: Ending[] = [
    {
      intent: 'deny',
      name: 'denial',
      reasons: denialWords,
      summary: t`Refuser…`,
      label: t`Motif du refus`,
      button: t`Refuser la demande`,
    },
    {
      intent: 'revoke',
      name: 'revocation',
      reasons: revocationWords,
      summary: t`Retirer le certificat…`,
      label: t`Motif du retrait`,
      button: t`Retirer le certificat`,
    },
  ];
  return endings
    .filter(({ intent }) => certificate.allowedActions.includes(intent))
    .map((ending) => <EndingForm key={ending.intent} ending={ending} certificate={certificate} state={state} />);
}

function EndingForm({ ending, certificate, state }: Omit<Props, 'kind'> & { ending: Ending }) {
  const { i18n, t } = useLingui();
  const { intent, name, reasons, summary, label, button } = ending;
  const { errors, typed } = stateOf(state, intent);
  return (
    <Folded intent={intent} state={state} summary={summary}>
      <StaffForm intent={intent} state={state} version={certificate.version} draft>
        <Radios
          name={name}
          label={label}
          value={typed[name]}
          error={errors[name]}
          choices={Object.entries(reasons).map(([value, words]) => ({ value, label: i18n._(words) }))}
        />
        <TextArea
          name={`${name}Text`}
          label={t`Explication`}
          hint={t`La personne la lit avec le motif.`}
          optional
          value={typed[`${name}Text`]}
          error={errors[`${name}Text`]}
          input={{ rows: 3, maxLength: 2000 }}
        />
        <Button kind="danger">{button}</Button>
      </StaffForm>
    </Folded>
  );
}
