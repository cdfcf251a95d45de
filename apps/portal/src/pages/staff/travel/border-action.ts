import { msg } from '@lingui/core/macro';
import type { ActionFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { isRefusal } from '../../../api/problem';
import { refused, submitting } from '../../../forms/outcome';
import { dateOf, textOf, typedOf } from '../../../forms/typed';
import type { Typed } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { emergencyApi } from '../../travel/travel-paths';

export type Listed = { listed: false } | { listed: true; circumstance: string; kind: string; since: string };

/** What the page answers; nothing of it stands in an address. */
export interface BorderAnswer {
  number: string;
  listed?: Listed;
  arrived?: true;
}

const messages = {
  'number:': msg`Donnez le numéro du document, comme il y est écrit.`,
  'sheet:': msg`Donnez le numéro de la feuille : neuf lettres et chiffres.`,
  'unknown-sheet': msg`Aucun laissez-passer ne porte ce numéro.`,
  'on:': msg`Donnez un jour qui n’est pas à venir, après la remise.`,
  'issuingCountry:': msg`Choisissez le pays qui a délivré le document.`,
  'illegal-transition': msg`Ce laissez-passer n’est pas en circulation : déjà arrivé, expiré, retiré, ou pas encore remis.`,
  'not-permitted': msg`Votre rôle ne permet pas cette action.`,
} as const;

/** A question about a document, or an arrival. */
export async function borderAction(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const words = translated(localeOf(args.request.url), messages);
  const works: Readonly<Record<string, () => Promise<BorderAnswer | ReturnType<typeof refused>>>> = {
    check: () => check(args, typed),
    arrival: () => arrival(args, typed, words['unknown-sheet']),
  };
  const work = works[typed['intent'] ?? ''];
  if (!work) throw new Response(null, { status: 404 });
  const fields = typed['intent'] === 'arrival' ? { '/number': 'sheet' } : {};
  return submitting(args, { typed, messages: words, fields }, work);
}

async function check(args: ActionFunctionArgs, typed: Typed): Promise<BorderAnswer> {
  const number = textOf(typed, 'number') ?? '';
  const body = { issuingCountry: textOf(typed, 'issuingCountry') ?? '', number };
  const listed = await Api.of(args).post<Listed>('/v1/identity/lost-documents/check', body, {
    purpose: 'border-check',
  });
  return { number, listed };
}

async function arrival(args: ActionFunctionArgs, typed: Typed, unknown: string) {
  const number = textOf(typed, 'sheet') ?? '';
  const on = dateOf(typed, 'on');
  const body = { number, ...(on !== undefined && { on }) };
  try {
    const options = { purpose: 'border-check', idempotencyKey: textOf(typed, 'idempotencyKey') };
    await Api.of(args).post(`${emergencyApi}/arrivals`, body, options);
  } catch (error) {
    if (isRefusal(error, 'not-found')) return refused(typed, { sheet: unknown });
    throw error;
  }
  return { number, arrived: true as const };
}
