import { msg } from '@lingui/core/macro';
import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { fieldWords } from '../../../forms/field-words';
import { textOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import type { Locale } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { placeNow, placeOf, rowAt, withoutRow, withRow, withRowMoved } from './edited-policy';
import type { Place } from './edited-policy';
import { messagesForRow } from './faults';
import { overrideOf, pathOf, saveDraft } from './policy-api';
import { problemWords } from './policy-words';
import type { Policy, PolicyDetail } from './policy.types';
import { shapesOf } from './row-shapes';
import { readRow, typedRow } from './row-input';
import { commandingWithFaults } from './with-faults';
import type { FaultyState } from './with-faults';

/** The form of a row that came back. */
export interface EditState extends FaultyState {
  place: Place;
  /** The set with changes that are not saved; null when there are none but those in the fields. */
  working: Policy | null;
}

const inputWords = {
  'unknown-country': msg`Un de ces noms n’est pas celui d’un pays : écrivez-le autrement, ou donnez son code`,
  'not-an-amount': msg`Ce n’est pas un montant de cette monnaie`,
  gone: msg`Cette ligne n’est plus dans la série : quelqu’un l’a supprimée entre-temps. Revenez à la série.`,
};

/** Text fields, several ticks of one name joined by blanks. */
function typedAll(form: FormData): Typed {
  const texts = (name: string): string[] => form.getAll(name).filter((value) => typeof value === 'string');
  const names = [...new Set(form.keys())];
  return Object.fromEntries(names.map((name) => [name, texts(name).join(' ').replace(/\r\n/g, '\n')]));
}

function parsed(text: string | undefined): Policy | null {
  if (!text) return null;
  try {
    return JSON.parse(text) as Policy;
  } catch {
    return null;
  }
}

/** The set as it would be after the step, and the row that is shown then. */
function afterStep(policy: Policy, at: { place: Place; row: object; step: string }): { policy: Policy; place: Place } {
  const { place, row, step } = at;
  if (step === 'remove') return { policy: withoutRow(policy, place), place };
  const kept = withRow(policy, place, row);
  if (step === 'up') return { ...kept, policy: withRowMoved(kept.policy, kept.place, -1) };
  if (step === 'down') return { ...kept, policy: withRowMoved(kept.policy, kept.place, 1) };
  return kept;
}

/** Where a step leads that saves nothing yet: another row, or a new one after the pattern of this one. */
function nextPlace(step: string, here: Place): Place | null {
  if (step === 'like' && here.section !== 'settings' && here.at !== null) {
    return { section: here.section, at: null, like: here.at };
  }
  return step.startsWith('open:') ? placeOf(step.slice('open:'.length)) : null;
}

const shown = (policy: Policy, place: Place, locale: Locale): Typed =>
  typedRow(rowAt(policy, place) ?? {}, shapesOf(place.section), locale);

const kept = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name.startsWith('refuseEverybody')));

/**
 * Puts the typed row into the set and saves it. A set that is at fault comes back with all changes in the page; the rows
 * that clash are opened from there, one after the other, until the whole can be saved.
 */
export async function saveEdited(args: ActionFunctionArgs, form: FormData) {
  const typed = typedAll(form);
  const id = args.params['id'] ?? '';
  const locale = localeOf(args.request.url);
  const words = translated(locale, inputWords);
  const place = placeOf(typed['row'] ?? null) ?? { section: 'settings' as const };
  const base = parsed(typed['working']) ?? (await Api.of(args).get<PolicyDetail>(pathOf(id))).policy;
  const before = rowAt(base, place);
  const blank = { typed, code: '', faults: [], place, working: parsed(typed['working']) };
  if (!before) return data<EditState>({ ...blank, errors: { '': words.gone } }, { status: 409 });
  const step = textOf(typed, 'step') ?? 'save';
  const fields = shapesOf(place.section);
  const { row, faults: wrong } = readRow(before as Readonly<Record<string, unknown>>, fields, typed);
  if (Object.keys(wrong).length > 0 && step !== 'remove') {
    const errors = Object.fromEntries(Object.entries(wrong).map(([name, code]) => [name, words[code]]));
    return data<EditState>({ ...blank, errors }, { status: 400 });
  }
  const after = afterStep(base, { place, row, step });
  const next = nextPlace(step, after.place);
  if (next) {
    const state = { ...blank, errors: {}, place: next, working: after.policy };
    return data<EditState>({ ...state, typed: { ...kept(typed), ...shown(after.policy, next, locale) } });
  }
  return saved(args, { id, typed, after, step, locale, begun: { place, row: before } });
}

interface Saving {
  id: string;
  typed: Typed;
  after: { policy: Policy; place: Place };
  step: string;
  locale: Locale;
  /** Where the form began, and the row as it stood there. */
  begun: { place: Place; row: object };
}

async function saved(args: ActionFunctionArgs, { id, typed, after, step, locale, begun }: Saving) {
  const messages = translated(locale, problemWords);
  const to = `/${locale}/staff/policy/${id}?done=saved#${after.place.section}`;
  const answer = await commandingWithFaults(args, { typed, to, messages }, (api, options) =>
    saveDraft(api, id, { policy: after.policy, ...overrideOf(typed) }, options),
  );
  const { faults, errors, code } = answer.data;
  // On a version that somebody else has left behind, only what stands in the fields is carried over to the new one.
  if (code === 'stale-version') {
    const { policy } = await Api.of(args).get<PolicyDetail>(pathOf(id));
    const stale: EditState = { ...answer.data, place: placeNow(policy, begun.place, begun.row), working: null };
    return data<EditState>(stale, answer.init ?? undefined);
  }
  // A row that was taken away has no form any more: the first row at fault is shown, or the settings.
  const place = step === 'remove' ? (firstFaulty(answer.data) ?? { section: 'settings' as const }) : after.place;
  const own = step === 'remove' ? shown(after.policy, place, locale) : typed;
  const { section, at } = { at: null, ...place };
  const beside = messagesForRow(
    faults,
    { section, at },
    {
      ...{ fields: shapesOf(section), typed: own, locale },
      words: (code) => fieldWords(code, locale),
    },
  );
  const state: EditState = {
    ...answer.data,
    typed: { ...kept(typed), ...own },
    errors: { ...beside, ...errors },
    place,
    working: after.policy,
  };
  return data<EditState>(state, answer.init ?? undefined);
}

function firstFaulty({ faults }: FaultyState): Place | null {
  const rows = faults.flatMap(({ rows }) => rows).map((pointer) => pointer.split('/').slice(1, 3).join('/'));
  return rows.map((row) => placeOf(row)).find((place) => place !== null) ?? null;
}
