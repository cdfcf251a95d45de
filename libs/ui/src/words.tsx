import { createContext, useContext } from 'react';

/** The few words that the components say by themselves; the portal gives them in its language. */
export interface UiWords {
  error: string;
  errorSummaryTitle: string;
  back: string;
  optional: string;
  warning: string;
  day: string;
  month: string;
  year: string;
  change: string;
  previous: string;
  next: string;
  important: string;
  success: string;
}

const Words = createContext<UiWords | null>(null);

export const UiWordsProvider = Words.Provider;

/** @throws Error outside of `UiWordsProvider` */
export function useUiWords(): UiWords {
  const words = useContext(Words);
  if (!words) throw new Error('UiWordsProvider is missing');
  return words;
}
