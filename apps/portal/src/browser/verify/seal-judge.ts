import { isBorderBundle } from '@jatigi/vds';
import { judgeSeal } from '../../verification/judge-seal';
import type { Judgement } from '../../verification/judge-seal';
import { KeptList } from '../../verification/kept-list';
import { fitnessOf } from '../../verification/trust-list';
import type { Fitness } from '../../verification/trust-list';
import { cachedList } from './cached-list';
import { askOffice } from './ask-office';
import { answerCalls } from './worker-call';

export type JudgeQuestion =
  | { do: 'open'; anchors: string[]; maxAgeHours: number }
  | { do: 'refresh' }
  | { do: 'check-border-bundle'; content: string; signature: string }
  | { do: 'judge'; seal: Uint8Array; printed?: readonly [string, string] | undefined };

/** What the telephone knows of its list. */
export interface ListState {
  list: { issuedAt: string; version: number; test: boolean; fitness: Fitness } | null;
  /** False when the office could not be reached when it was asked last; before it was asked, nobody knows. */
  reached: boolean;
}

export type JudgeAnswer = ListState & { judgement?: Judgement; isBorderBundle?: boolean };

let kept: KeptList;
let maxAgeHours = 0;
let reached = true;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function state(): ListState {
  if (!kept.bundle) return { list: null, reached };
  const { issuedAt, version, test } = kept.bundle.head;
  return { list: { issuedAt, version, test, fitness: fitnessOf(kept.bundle, new Date(), maxAgeHours) }, reached };
}

const answers = {
  open: async (question: Extract<JudgeQuestion, { do: 'open' }>): Promise<JudgeAnswer> => {
    ({ maxAgeHours } = question);
    kept = new KeptList(cachedList, question.anchors.map(bytesOf));
    await kept.open(new Date());
    return state();
  },
  refresh: async (): Promise<JudgeAnswer> => {
    try {
      await kept.refresh(askOffice, new Date());
      reached = true;
    } catch (error) {
      // Whatever is wrong with what came, the list at hand goes on, and ages. `fetch` fails with these two alone.
      reached = !(error instanceof TypeError || (error as Error).name === 'AbortError');
    }
    return state();
  },
  /** What a desk takes along: of the office, or not. */
  'check-border-bundle': async ({ content, signature }: Extract<JudgeQuestion, { do: 'check-border-bundle' }>) => {
    const bytes = new TextEncoder().encode(content);
    const isOurs = kept.bundle !== null && (await isBorderBundle(kept.bundle, bytes, bytesOf(signature)));
    return { ...state(), isBorderBundle: isOurs };
  },
  judge: async ({ seal, printed }: Extract<JudgeQuestion, { do: 'judge' }>): Promise<JudgeAnswer> => {
    const judgement = await judgeSeal(seal, { bundle: kept.bundle, at: new Date(), maxAgeHours, printed });
    return { ...state(), judgement };
  },
};

answerCalls<JudgeQuestion, JudgeAnswer>((question) => answers[question.do](question as never));
