import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Inset, TaskList } from '@jatigi/ui';
import type { Task } from '@jatigi/ui';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { useDocumentTasks } from '../../visa-application/document-tasks';
import { askedOn } from '../../visa-application/form-of-file';
import { guardiansAreAsked, guardiansAreMissing } from '../../visa-application/guardian-answers';
import { isComplete, progressOf } from '../../visa-application/progress';
import { progressTones, useProgressWords } from '../../visa-application/progress-words';
import { usePostNames } from '../policy/post-names';
import { askedTogether, counterPages } from './counter-pages';
import type { WalkIn } from './walk-in-place';
import { counterPageTitles } from './walk-in-texts';

/** All that is left to do for the draft, on one page: the person waits. */
export function CounterTasks({ walkIn }: { walkIn: WalkIn }) {
  const { t } = useLingui();
  const locale = useLocale();
  const nameOf = usePostNames();
  const { id, post, createdAt } = walkIn;
  const file = `/${locale}/staff/walk-ins/${id}`;
  const papers = useDocumentTasks(walkIn, file);
  const answers = useAnswerTasks(walkIn, file);
  const started = formatDate(createdAt, locale);
  const place = nameOf(post ?? '');
  return (
    <>
      <p>
        <Trans>
          Commencée le {started}. Poste : {place}.
        </Trans>
      </p>
      <h2>
        <Trans>Réponses</Trans>
      </h2>
      <TaskList tasks={answers} />
      <h2 id="papers">
        <Trans>Pièces à joindre</Trans>
      </h2>
      {papers.length === 0 ? (
        <Inset>
          <p>
            <Trans>
              La liste des pièces s’affiche quand la nationalité, la résidence, le document de voyage et le voyage sont
              remplis.
            </Trans>
          </p>
        </Inset>
      ) : (
        <TaskList tasks={papers} />
      )}
      <p>
        <ButtonLink kind={isComplete(walkIn) ? 'primary' : 'secondary'} href={`${file}/check`}>
          {t`Vérifier et déposer`}
        </ButtonLink>
      </p>
    </>
  );
}

function useAnswerTasks(walkIn: WalkIn, file: string): Task[] {
  const { i18n, t } = useLingui();
  const words = useProgressWords();
  const pages = counterPages.map((page): Task => {
    const step = askedOn(askedTogether(page), walkIn);
    const progress = progressOf(walkIn, step);
    const isOptional = progress === 'not-started' && step.fields.every(({ optional }) => optional === true);
    return {
      id: page.slug,
      title: i18n._(counterPageTitles[page.slug]),
      href: `${file}/${page.slug}`,
      state: isOptional ? t`Facultatif` : words[progress],
      tone: progressTones[progress],
    };
  });
  if (!guardiansAreAsked(walkIn)) return pages;
  const isMissing = guardiansAreMissing(walkIn);
  const guardians: Task = {
    id: 'guardians',
    title: t`Parents ou tuteur du mineur`,
    href: `${file}/guardians`,
    state: isMissing ? t`À remplir` : t`Rempli`,
    tone: isMissing ? 'neutral' : 'good',
  };
  return [...pages, guardians];
}
