import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { countryName, formatDate } from '../../../locale/format';
import type { Typed } from '../../../forms/typed';
import { usePostNames } from '../policy/post-names';
import { stateWords, visaStateWords } from '../words/states';
import { keptFields } from './visa-question';

/** Enough to choose the file. */
interface FoundFile {
  id: string;
  reference: string;
  state: string;
  post: string;
  submittedAt: string | null;
  applicant: Readonly<Record<'surname' | 'givenNames' | 'birthDate' | 'nationality', string | null>>;
}

export interface FoundPage {
  items: FoundFile[];
  next: string | null;
}

/** The answer, above the forms: what was found, or that nothing was and what that means. */
export function FoundFiles({ page, typed }: { page: FoundPage; typed: Typed }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">{t`Résultat de la recherche`}</h2>
      {page.items.length === 0 ? <NothingFound /> : <FoundTable files={page.items} />}
      <PagesOfAnswer next={page.next} typed={typed} />
    </section>
  );
}

function NothingFound() {
  return (
    <Notice>
      <p>
        <strong>
          <Trans>Aucun dossier de vos postes ne répond à cette recherche.</Trans>
        </strong>
      </p>
      <p>
        <Trans>
          Vérifiez ce qui est saisi, ou cherchez autrement. Un nom se trouve par ses mots entiers, dans n’importe quel
          ordre ; une demande qui n’est pas encore déposée ne se trouve pas.
        </Trans>
      </p>
    </Notice>
  );
}

function FoundTable({ files }: { files: readonly FoundFile[] }) {
  const { t } = useLingui();
  const heads = [t`Dossier`, t`Nom et prénoms`, t`Né(e) le`, t`Nationalité`, t`État`, t`Poste`, t`Déposé le`];
  return (
    <div className="table-box" tabIndex={0} role="region" aria-label={t`Dossiers trouvés`}>
      <table className="stacked">
        <caption className="visually-hidden">{t`Dossiers trouvés`}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <Row key={file.id} file={file} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ file: { id, reference, state, post, submittedAt, applicant } }: { file: FoundFile }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { surname, givenNames, birthDate, nationality } = applicant;
  const words = visaStateWords[state] ?? stateWords[state];
  const name = [surname, givenNames].filter(Boolean).join(' ');
  return (
    <tr data-row>
      <th scope="row">
        <a href={`/${locale}/staff/visas/${id}`} data-open>
          {reference}
        </a>
      </th>
      <td data-label={t`Nom et prénoms`}>{name || t`nom effacé`}</td>
      <td data-label={t`Né(e) le`}>{birthDate === null ? '–' : formatDate(birthDate, locale)}</td>
      <td data-label={t`Nationalité`}>{nationality === null ? '–' : countryName(nationality, locale)}</td>
      <td data-label={t`État`}>{words ? i18n._(words) : state}</td>
      <td data-label={t`Poste`}>{nameOf(post)}</td>
      <td data-label={t`Déposé le`}>{submittedAt === null ? '–' : formatDate(submittedAt, locale)}</td>
    </tr>
  );
}

/** By a form and not by links: the question holds a name. */
function PagesOfAnswer({ next, typed }: { next: string | null; typed: Typed }) {
  const { t } = useLingui();
  const { intent = '', cursor } = typed;
  if (next === null && !cursor) return null;
  return (
    <form method="post" action={`?do=${encodeURIComponent(intent)}`}>
      <input type="hidden" name="intent" value={intent} />
      {keptFields(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <nav className="paging" aria-label={t`Pages de la recherche`}>
        {cursor && (
          <button type="submit" name="cursor" value="" className="link-button" data-once>
            <Trans>Revenir au début</Trans>
          </button>
        )}
        {next !== null && (
          <button type="submit" name="cursor" value={next} className="link-button" data-once>
            <Trans>Page suivante</Trans>
          </button>
        )}
      </nav>
    </form>
  );
}
