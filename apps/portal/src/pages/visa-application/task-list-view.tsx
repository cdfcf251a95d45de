import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Notice, TaskList } from '@jatigi/ui';
import type { Task } from '@jatigi/ui';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { formatDate, formatMoney } from '../../locale/format';
import { GroupLink } from '../visa-groups/group-link';
import type { Application } from './application.types';
import { stepTitles } from './field-texts';
import { askedOn } from './form-of-file';
import { guardiansAreAsked, guardiansAreMissing } from './guardian-answers';
import { isComplete, missingDocuments, progressOf } from './progress';
import { progressTones, useProgressWords } from './progress-words';
import { sections } from './steps';
import type { SectionId } from './steps';

/** What is left to do, in parts that can be done in any order and on any device. */
export function TaskListView({ application }: { application: Application }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { id, createdAt } = application;
  const started = formatDate(createdAt, locale);
  return (
    <Page title={t`Demande de visa`}>
      <div className="narrow">
        <BackLink href={`/${locale}/files`}>{t`Mes dossiers`}</BackLink>
        <h1>
          <Trans>Demande de visa</Trans>
        </h1>
        <p>
          <Trans>
            Commencée le {started}. Chaque page est enregistrée quand vous la validez : vous pouvez vous arrêter et
            continuer plus tard, aussi sur un autre appareil.
          </Trans>
        </p>
        <MoneyKept application={application} />
        <Section application={application} section="about" title={t`Vous`} />
        <Section application={application} section="passport" title={t`Document de voyage`} />
        <Section application={application} section="journey" title={t`Voyage`} />
        <Guardians application={application} />
        <GroupLink application={application} />
        <h2>
          <Trans>Pièces et dépôt</Trans>
        </h2>
        <TaskList tasks={useLastTasks(application)} />
        <p>
          <a href={`/${locale}/visas/${id}/withdraw`}>
            <Trans>Abandonner cette demande</Trans>
          </a>
        </p>
      </div>
    </Page>
  );
}

/** The time to pay was over before the money came. */
function MoneyKept({ application: { payment } }: { application: Application }) {
  const locale = useLocale();
  if (payment === null) return null;
  const [number, amount] = [payment.receiptNumber, formatMoney(payment.amount, locale)];
  return (
    <Notice>
      <p>
        <Trans>
          Votre paiement de {amount} est arrivé après le délai (reçu {number}). Déposez à nouveau la demande : si les
          droits n’ont pas changé, vous ne payez rien de plus ; s’ils ont changé ou si vous abandonnez, il vous est
          rendu.
        </Trans>
      </p>
    </Notice>
  );
}

/** Asked only of a minor, once the service knows that she is one. */
function Guardians({ application }: { application: Application }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (!guardiansAreAsked(application)) return null;
  const isMissing = guardiansAreMissing(application);
  const task: Task = {
    id: 'guardians',
    title: t`Parents ou tuteur du mineur`,
    href: `/${locale}/visas/${application.id}/guardians`,
    state: isMissing ? t`À remplir` : t`Rempli`,
    tone: isMissing ? 'neutral' : 'good',
  };
  return <TaskList tasks={[task]} />;
}

function Section({ application, section, title }: { application: Application; section: SectionId; title: string }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const words = useProgressWords();
  const asked = sections[section].map((step) => askedOn(step, application)).filter(({ fields }) => fields.length > 0);
  const tasks = asked.map((step): Task => {
    const { slug, fields } = step;
    const progress = progressOf(application, step);
    const isOptional = progress === 'not-started' && fields.every(({ optional }) => optional === true);
    return {
      id: slug,
      title: i18n._(stepTitles[slug] ?? { id: slug }),
      href: `/${locale}/visas/${application.id}/${slug}`,
      state: isOptional ? t`Facultatif` : words[progress],
      tone: progressTones[progress],
    };
  });
  return (
    <>
      <h2>{title}</h2>
      <TaskList tasks={tasks} />
    </>
  );
}

function useLastTasks(application: Application): Task[] {
  const { t } = useLingui();
  const locale = useLocale();
  const file = `/${locale}/visas/${application.id}`;
  const left = missingDocuments(application);
  const isKnown = application.documents.length > 0;
  return [
    {
      id: 'documents',
      title: t`Pièces à joindre`,
      href: isKnown ? `${file}/documents` : undefined,
      ...(isKnown ? {} : { hint: t`La liste dépend de votre nationalité, de votre résidence et de votre voyage.` }),
      state: !isKnown ? t`Pas encore possible` : left === 0 ? t`Complet` : t`${left} à joindre`,
      tone: isKnown && left === 0 ? 'good' : 'neutral',
    },
    {
      id: 'check',
      title: t`Vérifier et déposer`,
      href: `${file}/check`,
      state: isComplete(application) ? t`Prêt` : t`Il manque des réponses`,
      tone: isComplete(application) ? 'good' : 'neutral',
    },
  ];
}
