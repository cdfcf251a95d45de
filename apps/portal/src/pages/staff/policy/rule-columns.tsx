import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import { useLocale } from '../../../layout/use-locale';
import { countryName } from '../../../locale/format';
import { purposeWords } from '../../../words/visas';
import { ForWhom } from './condition-words';
import { classWords, entriesWords, mediaWords, needWords, outcomeWords } from './policy-words';
import type { ListName, Row } from './policy.types';
import { usePostNames } from './post-names';
import { fieldsOf } from './row-fields';
import { Amounts, moneyOf } from './rule-cells';

export interface Column {
  title: string;
  cell: (row: Row) => ReactNode;
}

/** What a table shows of the rules of one list, beside their names and dates. */
export function useColumns(list: ListName): Column[] {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const postName = usePostNames();
  const word = (words: Readonly<Record<string, MessageDescriptor>>, code: string | number | undefined): string => {
    const found = words[String(code)];
    return found ? i18n._(found) : String(code ?? '');
  };
  const forWhom: Column = { title: t`Pour qui`, cell: ({ when }) => <ForWhom when={when} /> };
  const columns: Readonly<Record<ListName, Column[]>> = {
    outcomes: [
      {
        title: t`Résultat`,
        cell: ({ outcome, bond }) => (
          <>
            {word(outcomeWords, outcome)}
            {bond && <div>{moneyOf(bond.amount, bond.currency, locale)}</div>}
          </>
        ),
      },
      forWhom,
    ],
    competence: [
      { title: t`Poste qui décide`, cell: ({ post = '' }) => postName(post) },
      {
        title: t`Reçus par`,
        cell: ({ representedBy: by }) =>
          by ? `${by.mission[locale]} (${countryName(by.state, locale)})` : t`ce poste lui-même`,
      },
      forWhom,
    ],
    visaTypes: [
      { title: t`Entrées`, cell: ({ entries }) => word(entriesWords, entries) },
      { title: t`Validité`, cell: ({ validityMonths = 0 }) => t`${validityMonths} mois` },
      { title: t`Séjour au plus`, cell: ({ maxStayDays = 0 }) => t`${maxStayDays} jours` },
      { title: t`Motifs`, cell: ({ purposes = [] }) => purposes.map((one) => word(purposeWords, one)).join(', ') },
      {
        title: t`Territoire`,
        cell: ({ confederal }) => (confederal?.territory ?? ['MLI']).map((one) => countryName(one, locale)).join(', '),
      },
    ],
    fees: [
      { title: t`Postes`, cell: ({ posts = [] }) => posts.map(postName).join(', ') },
      { title: t`Tarif`, cell: (row) => <Amounts row={row} /> },
      {
        title: t`Supplément express`,
        cell: ({ express, currency = '' }) =>
          express === undefined ? t`pas d’express` : moneyOf(express, currency, locale),
      },
    ],
    documents: [
      { title: t`Exigence`, cell: ({ need }) => word(needWords, need) },
      { title: t`Formats`, cell: ({ mediaTypes = [] }) => mediaTypes.map((one) => word(mediaWords, one)).join(', ') },
      forWhom,
    ],
    consultations: [{ title: t`Service`, cell: ({ service }) => service }, forWhom],
    processing: [
      { title: t`Procédure`, cell: (row) => word(classWords, row.class) },
      { title: t`Postes`, cell: ({ posts }) => posts?.map(postName).join(', ') ?? t`tous les autres` },
      { title: t`Délais`, cell: (row) => <Delays row={row} /> },
    ],
    refusalCodes: [],
  };
  return columns[list];
}

/** Delays by the words with which the form asks for them. */
function Delays({ row: { deadlines = {} } }: { row: Row }) {
  const { i18n } = useLingui();
  return fieldsOf('processing')
    .filter(({ name }) => name.startsWith('deadlines.'))
    .map(({ name, label }) => (
      <div key={name}>
        <span className="hint">{i18n._(label)} :</span> {deadlines[name.slice('deadlines.'.length)]}
      </div>
    ));
}
