import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonGroup, ButtonLink, Details, Notice } from '@jatigi/ui';
import { useLocale } from '../../layout/use-locale';
import { countryName, formatDate } from '../../locale/format';
import type { Application } from './application.types';
import { FreeText } from './free-text';

/** After the reasons of a refusal: who objected, the sealed letter, the way to contest, and where that stands. */
export function RefusalNotice({ application }: { application: Application }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { id, refusal, appeal, allowedActions, decision } = application;
  if (!refusal || decision?.decision !== 'refuse') return <AppealNotice appeal={appeal} />;
  const file = `/${locale}/visas/${id}`;
  const states = refusal.objectingStates.map((state) => countryName(state, locale)).join(', ');
  const mayContest = allowedActions.includes('lodge-appeal');
  const until = refusal.appealUntil && formatDate(refusal.appealUntil, locale);
  return (
    <>
      {states !== '' && (
        <p>
          <Trans>Consulté sur votre demande, ce pays s’est opposé au visa : {states}.</Trans>
        </p>
      )}
      <AppealNotice appeal={appeal} />
      {mayContest && (
        <p>
          <Trans>Vous pouvez contester ce refus jusqu’au {until}, gratuitement et en ligne.</Trans>
        </p>
      )}
      <ButtonGroup>
        {mayContest && <ButtonLink href={`${file}/appeal`}>{t`Contester ce refus`}</ButtonLink>}
        {allowedActions.includes('download-refusal-letter') && (
          <ButtonLink kind="secondary" href={`${file}/refusal-letter`}>{t`Télécharger la lettre (PDF)`}</ButtonLink>
        )}
      </ButtonGroup>
    </>
  );
}

function AppealNotice({ appeal }: Pick<Application, 'appeal'>) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!appeal) return null;
  const lodgedOn = formatDate(appeal.lodgedAt, locale);
  return (
    <Notice>
      <h2>
        <Trans>Votre recours</Trans>
      </h2>
      <p>
        <Trans>Déposé le {lodgedOn}.</Trans> <Outcome appeal={appeal} />
      </p>
      <Details summary={t`Ce que vous avez écrit`}>
        <FreeText text={appeal.statement} />
      </Details>
    </Notice>
  );
}

function Outcome({ appeal }: { appeal: NonNullable<Application['appeal']> }) {
  if (appeal.outcome === 'upheld') return <Trans>Il n’a pas été accepté : le refus est maintenu.</Trans>;
  if (appeal.outcome === 'overturned') return <Trans>Il a été accepté : le visa vous est accordé.</Trans>;
  if (appeal.outcome === 'implicitly-rejected')
    return <Trans>Il est rejeté, car aucune décision n’a été prise dans le délai.</Trans>;
  if (appeal.isExamined) return <Trans>Il est en cours d’examen.</Trans>;
  return <Trans>Il sera examiné par des personnes qui n’ont jamais traité votre demande.</Trans>;
}
