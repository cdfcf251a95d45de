import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, SummaryList } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { ImportedFile, ImportedLine } from './imported.types';
import { lineRanges } from './line-ranges';
import { cellWords } from './lost-document-words';

/** What became of each line: of those that were refused, why. */
export function ImportOutcome({ imported }: { imported: ImportedFile }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { rows, taken, known, refused, items } = imported;
  const linesOf = (outcome: ImportedLine['outcome']) =>
    lineRanges(items.filter((item) => item.outcome === outcome).map(({ line }) => line)) || '–';
  return (
    <>
      <Notice kind={refused > 0 ? 'important' : 'success'}>
        <p>
          <Trans>
            Lignes lues : {rows}. Nouvelles sur la liste : {taken}. Déjà connues : {known}. Refusées : {refused}.
          </Trans>
        </p>
        {taken > 0 && (
          <p>
            <Trans>
              Les demandes de visa en cours sont comparées avec les nouvelles ; voyez les{' '}
              <a href={`/${locale}/staff/screening`}>signalements à examiner</a>.
            </Trans>
          </p>
        )}
      </Notice>
      <h2>
        <Trans>Ligne par ligne</Trans>
      </h2>
      <SummaryList
        rows={[
          { key: 'taken', label: t`Nouvelles sur la liste`, value: linesOf('taken') },
          { key: 'known', label: t`Déjà connues`, value: linesOf('known') },
          { key: 'refused', label: t`Refusées`, value: linesOf('refused') },
        ]}
      />
      {refused > 0 && <RefusedLines lines={items.filter(({ outcome }) => outcome === 'refused')} />}
    </>
  );
}

function RefusedLines({ lines }: { lines: readonly ImportedLine[] }) {
  const { t } = useLingui();
  return (
    <>
      <h2>
        <Trans>Lignes refusées</Trans>
      </h2>
      <p>
        <Trans>Corrigez-les dans le fichier, puis importez-le de nouveau : ce qui est déjà connu reste tel quel.</Trans>
      </p>
      <div className="table-box" tabIndex={0} role="region" aria-label={t`Lignes refusées`}>
        <table>
          <caption className="visually-hidden">{t`Lignes refusées`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`Ligne`}</th>
              <th scope="col">{t`Ce qui est attendu`}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, faults }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>
                  {faults.map((fault) => (
                    <Fault key={fault.column} fault={fault} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Fault({ fault: { column, code } }: { fault: ImportedLine['faults'][number] }) {
  const { i18n } = useLingui();
  return (
    <div>
      <code>{column}</code> : {cellWords[code] ? i18n._(cellWords[code]) : code}
    </div>
  );
}
