import { sections, stepOf } from '../../visa-application/steps';
import type { Step } from '../../visa-application/steps';

/** An agent types from papers on the desk: what an applicant is asked step by step is asked here at once. */
export interface CounterPage {
  slug: 'about' | 'passport' | 'journey' | 'visa';
  steps: readonly Step[];
}

const steps = (...slugs: string[]): Step[] => slugs.map((slug) => stepOf(slug)).filter((step) => step !== undefined);

export const counterPages: readonly CounterPage[] = [
  { slug: 'about', steps: sections.about },
  { slug: 'passport', steps: sections.passport },
  { slug: 'journey', steps: steps('trip', 'stay', 'host', 'means') },
  // On its own: which visas fit, and what they cost, is known when the journey is saved.
  { slug: 'visa', steps: steps('visa') },
];

export const counterPageOf = (slug: string | undefined): CounterPage | undefined =>
  counterPages.find((page) => page.slug === slug);

/** The page on which a step is asked. */
export function pageOfStep({ slug }: Pick<Step, 'slug'>): string {
  return counterPages.find((page) => page.steps.some((step) => step.slug === slug))?.slug ?? slug;
}

/** All questions of a page, as one step is saved. */
export function askedTogether({ slug, steps: [first, ...others] }: CounterPage): Step {
  if (!first) throw new Error(`The page ${slug} asks nothing.`);
  return { slug, part: first.part, fields: [first, ...others].flatMap(({ fields }) => fields) };
}

/** Where to go after a page; after the last one, to the file. */
export function pageAfter({ slug }: CounterPage): string | undefined {
  return counterPages[counterPages.findIndex((page) => page.slug === slug) + 1]?.slug;
}
