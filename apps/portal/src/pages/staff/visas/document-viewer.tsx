import { Trans, useLingui } from '@lingui/react/macro';
import { useLocale } from '../../../layout/use-locale';
import type { ChecklistDocument, VisaFile } from './visa-file.types';

/** One document at a time, beside the form; each has an address, so Tab and Enter are enough. */
export function DocumentViewer({ file, shown }: { file: VisaFile; shown: ChecklistDocument | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const uploaded = file.documents.filter(({ upload }) => upload !== null);
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">
        <Trans>Documents</Trans>
      </h2>
      {shown === null ? (
        <p>
          <Trans>Le demandeur n’a encore rien joint.</Trans>
        </p>
      ) : (
        <>
          <nav aria-label={t`Choisir un document`}>
            <ul className="counts">
              {uploaded.map(({ kind, title }) => (
                <li key={kind}>
                  <a href={`?document=${kind}#documents`} aria-current={kind === shown.kind ? 'true' : undefined}>
                    {title[locale]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <DocumentView
            title={shown.title[locale]}
            mediaType={shown.upload?.mediaType ?? ''}
            src={`/${locale}/staff/visas/${file.id}/documents/${shown.kind}`}
          />
        </>
      )}
    </section>
  );
}

/** A picture, or a PDF in the browser's own reader; always with a way to open it alone and enlarge it. */
export function DocumentView({ title, mediaType, src }: { title: string; mediaType: string; src: string }) {
  return (
    <figure className="viewer-box">
      {mediaType === 'application/pdf' ? (
        <iframe src={src} title={title} className="viewer" />
      ) : (
        <img src={src} alt={title} className="viewer" />
      )}
      <figcaption>
        <a href={src} target="_blank" rel="noopener">
          <Trans>Ouvrir en grand (nouvel onglet)</Trans>
          <span className="visually-hidden"> : {title}</span>
        </a>
      </figcaption>
    </figure>
  );
}
