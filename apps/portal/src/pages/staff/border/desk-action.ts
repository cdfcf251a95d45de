import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { refused, submitting } from '../../../forms/outcome';
import { dateOf, textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { deskMessages } from './border-words';
import type { Check, Reason } from './border-words';
import { isFault, presentedOf } from './presented';
import type { Presented } from './presented';

const PURPOSE = 'border-check';
const paths = { entry: 'entries', exit: 'exits', 'missed-exit': 'exits', refusal: 'refusals' } as const;
export type CrossingKind = keyof typeof paths;

export interface Holder {
  surname?: string;
  givenNames?: string;
  birthDate?: string;
  sex?: string;
  nationality?: string;
}
export interface Verification {
  verdict: 'admit' | 'refuse';
  reasons: Reason[];
  /** Absent from a service of the version before. */
  checks?: Check[];
  lastDay: { on: string; by: string } | null;
  hereSince: string | null;
  visa: { number: string | null; entries: number; validFrom: string; validUntil: string; stayDays: number } | null;
  holder: Holder | null;
}
interface Where {
  post: string;
  desk: string;
}
/** What the page answers; nothing of it stands in an address. */
export interface DeskAnswer extends Where {
  document: Presented;
  /** Made here, so that a line sent twice is one fact. */
  crossingId: string;
  verified?: Verification;
  told?: { kind: CrossingKind; conflicts: string[] };
}

/** A question about a visa, or a crossing. */
export async function deskAction(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const typed = typedOf(form);
  const codes = form.getAll('codes').filter((code) => typeof code === 'string');
  const messages = translated(localeOf(args.request.url), deskMessages);
  const where = { post: textOf(typed, 'post') ?? '', desk: textOf(typed, 'desk') ?? '' };
  const document = presentedOf(typed);
  const kept = { ...typed, codes: codes.join(',') };
  if (isFault(document)) return refused(kept, { [document.field]: messages[document.code] });
  const intent = textOf(typed, 'intent') ?? '';
  if (intent !== 'verify' && !Object.hasOwn(paths, intent)) throw new Response(null, { status: 404 });
  const fields = { '/document/visaNumber': 'visaNumber', '/document/passportNumber': 'passportNumber' };
  return submitting(args, { typed: kept, messages, fields }, () =>
    intent === 'verify'
      ? verify(args, where, document)
      : tell(args, { ...where, document, kind: intent as CrossingKind, codes, typed }),
  );
}

/** The visa and the passport: one verdict, the service's. */
async function verify(args: ActionFunctionArgs, where: Where, document: Presented): Promise<DeskAnswer> {
  const asked = { post: where.post, document };
  const options = { purpose: PURPOSE };
  const verified = await Api.of(args).post<Verification>('/v1/visas/border/verifications', asked, options);
  return { ...where, document, crossingId: randomUUID(), verified };
}

interface Telling extends Where {
  document: Presented;
  kind: CrossingKind;
  codes: string[];
  typed: Typed;
}

async function tell(args: ActionFunctionArgs, { kind, codes, typed, ...line }: Telling): Promise<DeskAnswer> {
  const crossingId = textOf(typed, 'crossingId') ?? randomUUID();
  const leftOn = kind === 'missed-exit' && { leftOn: dateOf(typed, 'leftOn') ?? '' };
  const body = { id: crossingId, ...line, ...(kind === 'refusal' && { codes }), ...leftOn };
  const options = { purpose: PURPOSE, idempotencyKey: crossingId };
  const { conflicts } = await Api.of(args).post<{ conflicts: string[] }>(
    `/v1/visas/border/${paths[kind]}`,
    body,
    options,
  );
  return { ...line, crossingId, told: { kind, conflicts } };
}
