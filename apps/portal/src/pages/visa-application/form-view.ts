import type { MessageDescriptor } from '@lingui/core';
import { useLocale } from '../../layout/use-locale';
import { fieldTexts, stepTitles } from './field-texts';
import type { FieldTexts } from './field-texts';
import type { Step } from './steps';

/** The words of the form: an applicant is asked of herself, an agent of somebody else. */
export interface FormTexts {
  titles: Readonly<Record<string, MessageDescriptor>>;
  fields: Readonly<Record<string, FieldTexts>>;
}

export const applicantTexts: FormTexts = { titles: stepTitles, fields: fieldTexts };

/** How the form is shown: where its pages are, and in which words it asks. */
export interface FormView {
  /** The page of the file; its other pages stand below it. */
  file: string;
  /** The page on which a step is asked. */
  pageOf: (step: Step) => string;
  texts: FormTexts;
}

/** For the applicant: each step is a page. */
export function useOwnForm(id: string): FormView {
  const locale = useLocale();
  return { file: `/${locale}/visas/${id}`, pageOf: ({ slug }) => slug, texts: applicantTexts };
}
