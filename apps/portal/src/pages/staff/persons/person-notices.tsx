import { Trans, useLingui } from '@lingui/react/macro';
import { Inset } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import type { StaffRegistration } from '../../registration/registration.types';
import { pairStateWords } from './pair-words';

/** What a file says of its person beside itself: she may be there twice, or another registration of hers counts. */
export function PersonNotices({ registration: { setAside, doublePersons = [] } }: { registration: StaffRegistration }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <>
      {setAside && (
        <Inset>
          <p>
            <Trans>
              Mise de côté : les dossiers de cette personne ont été réunis et une autre inscription compte. Elle compte
              de nouveau si la réunion est défaite.
            </Trans>
          </p>
        </Inset>
      )}
      {doublePersons.length > 0 && (
        <Inset>
          <p>
            <Trans>Cette personne est peut-être deux fois dans le registre :</Trans>
          </p>
          <ul>
            {doublePersons.map(({ id, state }) => (
              <li key={id}>
                <a href={`/${locale}/staff/double-persons/${id}`}>
                  <Trans>comparer les deux personnes</Trans>
                </a>{' '}
                ({i18n._(pairStateWords[state] ?? { id: state })})
              </li>
            ))}
          </ul>
        </Inset>
      )}
    </>
  );
}
