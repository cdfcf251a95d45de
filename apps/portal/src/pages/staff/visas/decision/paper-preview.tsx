import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../../layout/use-locale';
import { formatDate } from '../../../../locale/format';
import type { Locale } from '../../../../locale/locale';
import { DocumentView } from '../document-viewer';
import type { GrantTerms, Proposal, RefusalCode, VisaFile } from '../visa-file.types';

interface Props {
  file: VisaFile;
  proposal: Proposal;
  codes: readonly RefusalCode[];
}

/** What the applicant will read, in her language, before anybody has decided it. */
export function PaperPreview({ file, proposal, codes }: Props) {
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">
        <Trans>Ce que lira le demandeur</Trans>
      </h2>
      <p className="hint">
        <Trans>Aperçu : rien n’est signé ni envoyé avant la décision.</Trans>
      </p>
      <div className="inset" lang={file.language}>
        {proposal.decision === 'refuse' ? (
          <Letter file={file} refused={proposal.codes} codes={codes} />
        ) : (
          <Visa file={file} terms={proposal.terms} />
        )}
      </div>
      <p>
        <a href="?preview=pdf#paper">
          <Trans>Voir le PDF exact, marqué PROJET : ni numéro ni cachet</Trans>
        </a>
      </p>
    </section>
  );
}

/** The paper itself, as wide as the sheet: in a column nobody could read it. */
export function DrawnPaper({ file, proposal }: Omit<Props, 'codes'>) {
  const { t } = useLingui();
  const locale = useLocale();
  const title = proposal.decision === 'refuse' ? t`Projet de lettre de refus, PDF` : t`Projet d’e-visa, PDF`;
  return (
    <section id="paper" aria-label={title}>
      <DocumentView title={title} mediaType="application/pdf" src={`/${locale}/staff/visas/${file.id}/preview`} />
      <p>
        <a href="?#preview">
          <Trans>Fermer le PDF</Trans>
        </a>
      </p>
    </section>
  );
}

// The words of the papers stand here in both languages: they follow the applicant's language, not the officer's.
const letter = {
  fr: {
    title: 'Décision de refus',
    file: 'Dossier',
    grounds: 'Votre demande de visa est refusée pour les motifs suivants :',
    objected: 'Un État consulté s’est opposé à ce visa :',
  },
  en: {
    title: 'Decision of refusal',
    file: 'File',
    grounds: 'Your application for a visa is refused on these grounds:',
    objected: 'A consulted State objected to this visa:',
  },
} as const;

function Letter({ file, refused, codes }: Pick<Props, 'file' | 'codes'> & { refused: readonly string[] }) {
  const said = letter[file.language];
  const textOf = (code: string): string => codes.find((known) => known.code === code)?.text[file.language] ?? code;
  return (
    <>
      <p>
        <strong>{said.title}</strong>
        <br />
        {said.file} {file.reference}
        <br />
        {nameOf(file)}
      </p>
      <p>{said.grounds}</p>
      <ol>
        {refused.map((code) => (
          <li key={code}>
            {textOf(code)} ({code})
          </li>
        ))}
      </ol>
      {file.objectingStates.length > 0 && (
        <p>
          {said.objected} {file.objectingStates.join(', ')}
        </p>
      )}
    </>
  );
}

const visa = {
  fr: {
    ...{ title: 'Visa électronique', holder: 'Titulaire', passport: 'Passeport', type: 'Type', entries: 'Entrées' },
    ...{ valid: 'Valable', days: (count: number) => `${count} jours`, stay: 'Durée de séjour', many: 'plusieurs' },
    range: (from: string, until: string) => `du ${from} au ${until}`,
  },
  en: {
    ...{ title: 'E-visa', holder: 'Holder', passport: 'Passport', type: 'Type', entries: 'Entries' },
    ...{ valid: 'Valid', days: (count: number) => `${count} days`, stay: 'Length of stay', many: 'several' },
    range: (from: string, until: string) => `from ${from} to ${until}`,
  },
} as const;

function Visa({ file, terms }: { file: VisaFile; terms: GrantTerms }) {
  const said = visa[file.language];
  const locale: Locale = file.language;
  const { number, issuer } = file.travelDocument;
  const lines = [
    [said.holder, nameOf(file)],
    [said.passport, `${String(number ?? '')} (${String(issuer ?? '')})`],
    [said.type, terms.visaType],
    [said.entries, terms.entries === 0 ? said.many : String(terms.entries)],
    [said.valid, said.range(formatDate(terms.validFrom, locale), formatDate(terms.validUntil, locale))],
    [said.stay, said.days(terms.stayDays)],
  ];
  return (
    <>
      <p>
        <strong>{said.title}</strong>
      </p>
      <dl className="summary-list">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function nameOf({ applicant: { surname, givenNames } }: VisaFile): string {
  return `${String(surname ?? '')} ${String(givenNames ?? '')}`.trim();
}
