import { useLingui } from '@lingui/react/macro';
import type { Tone } from '@jatigi/ui';
import type { Progress } from './progress';

export const progressTones: Readonly<Record<Progress, Tone>> = {
  'not-started': 'neutral',
  started: 'wait',
  done: 'good',
  fault: 'bad',
};

/** How far a page of questions is, in a word. */
export function useProgressWords(): Readonly<Record<Progress, string>> {
  const { t } = useLingui();
  return { 'not-started': t`À remplir`, started: t`Commencé`, done: t`Rempli`, fault: t`À corriger` };
}
