import { isPlainDate } from '@jatigi/kernel';
import type { PlainDate } from '@jatigi/kernel';
import { z } from 'zod';
import { journeyPurposes, processingClasses, travelDocumentKinds } from '../applicant-file';
import { sampleDelays, sampleSettings } from './policy-settings';
import { outcomes } from './policy-set';
import type { PolicySet } from './policy-set';

/*
 * What a policy set is made of, field by field: the check of every draft and of every imported file. The order of fields
 * is the order in which a file is written.
 */
const date = z.custom<PlainDate>(isPlainDate, 'a date is written YYYY-MM-DD and must exist');
const sentence = z.string().trim().min(1).max(500);
const words = z.strictObject({ fr: sentence, en: sentence });
const country = z.string().regex(/^[A-Z]{3}$/);
const post = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,15}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const postOrAll = z.union([z.literal('*'), post]);
const typeCode = z.string().regex(/^[A-Z0-9]{2,20}$/);
const slug = z.string().regex(/^[a-z0-9][a-z0-9.-]{1,59}$/);
const age = z.int().min(0).max(120);
const days = z.int().min(1).max(3650);
const hours = z.int().min(1).max(1000);
const minor = z.int().min(0).max(1_000_000_000);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(300);

export const VERSION = /^[A-Z0-9][A-Z0-9.-]{2,39}$/;

const condition = z.strictObject({
  nationalities: list(country).optional(),
  residences: list(country).optional(),
  travelDocuments: list(z.enum(travelDocumentKinds)).optional(),
  purposes: list(z.enum(journeyPurposes)).optional(),
  minStayDays: days.optional(),
  maxStayDays: days.optional(),
  fromAge: age.optional(),
  underAge: age.optional(),
  posts: list(post).optional(),
  confederal: z.boolean().optional(),
});

const dated = {
  id: slug,
  from: date,
  to: date.nullable(),
  text: words,
  source: sentence,
  sample: z.boolean(),
};

const visaType = z.strictObject({
  code: typeCode,
  text: words,
  purposes: list(z.enum(journeyPurposes)),
  entries: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  validityMonths: z.int().min(1).max(120),
  maxStayDays: days,
  confederal: z.strictObject({ territory: list(country) }).optional(),
});

const deadlines = z.strictObject({
  paymentDays: days,
  admissibilityWorkingDays: days,
  informationDays: days,
  examinationDays: days,
  examinationMaxDays: days,
  decisionHours: hours,
  escalationWorkingDays: z.int().min(0).max(60).default(sampleDelays.escalationWorkingDays),
  issueHours: hours.default(sampleDelays.issueHours),
  appealDays: days.default(sampleDelays.appealDays),
  appealMonths: z.int().min(1).max(24).default(sampleDelays.appealMonths),
});

export const policyShape = z.strictObject({
  version: z.string().regex(VERSION),
  activeFrom: date,
  passport: z.strictObject({
    monthsValidAfterArrival: z.int().min(0).max(36),
    maxAgeYears: z.int().min(1).max(50),
    freePages: z.int().min(0).max(20),
  }),
  biometricsFromAge: age,
  biometricsReuseMonths: z.int().min(1).max(240).optional(),
  headquarters: post,
  rollingStay: z.strictObject({ days, window: days }).nullable().default(sampleSettings.rollingStay),
  retention: z
    .strictObject({ draftDays: days, fileMonths: z.int().min(1).max(240), hitDetailDays: days })
    .default(sampleSettings.retention),
  outcomes: list(
    z.strictObject({
      ...dated,
      outcome: z.enum(outcomes),
      bond: z.strictObject({ currency, amount: minor.min(1), text: words.optional() }).optional(),
      when: condition,
    }),
  ),
  competence: list(
    z.strictObject({
      ...dated,
      post,
      representedBy: z.strictObject({ state: country, mission: words }).optional(),
      when: condition,
    }),
  ),
  visaTypes: list(visaType),
  fees: list(
    z.strictObject({
      ...dated,
      posts: list(postOrAll),
      currency,
      amounts: z.record(typeCode, minor),
      express: minor.optional(),
    }),
  ),
  documents: list(
    z.strictObject({
      ...dated,
      kind: slug,
      title: words,
      need: z.enum(['required', 'on-request']),
      mediaTypes: list(z.enum(['image/jpeg', 'image/png', 'application/pdf'])).min(1),
      when: condition,
    }),
  ),
  consultations: list(z.strictObject({ ...dated, service: slug, when: condition })),
  processing: list(
    z.strictObject({ ...dated, class: z.enum(processingClasses), posts: list(post).optional(), deadlines }),
  ),
  refusalCodes: list(z.strictObject({ code: z.string().regex(/^R\d{2}$/), text: words }))
    .min(1)
    .default(sampleSettings.refusalCodes),
}) satisfies z.ZodType<PolicySet>;
