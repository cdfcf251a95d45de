import { tongues } from '../language';
import type { Language } from '../language';
import type { PaperKind } from '../paper-layout';
import { deliveredBy, frameOf, fullName, originalOf } from '../paper-view';
import type { Named, Paper } from '../paper-view';
import { letterFrame } from './letter-frame';

/** That a fee was paid, by whom, for what. */
export interface PaymentReceipt extends Paper {
  receipt: {
    language: Language;
    reference: string;
    payer: Named;
    paidOn: string;
    /** `Orange Money`, `carte bancaire` … in the language of the receipt. */
    method: string;
    providerReference?: string;
    /** ISO 4217 */
    currency: string;
    /** Amounts in the smallest unit of the currency. */
    lines: readonly { label: string; reference?: string; amount: number }[];
  };
}

const template = `${letterFrame}${String.raw`
#head()
#v(8pt)
#d.attests
#labelled(d.rows)
#v(6pt)
#table(columns: (1fr, 46mm, 38mm), stroke: (x, y) => (bottom: 0.5pt + rgb("#c9d6cf")), inset: (x: 4pt, y: 6pt), align: (left + horizon, left + horizon, right + horizon),
  table.header(..d.columns.map(c => text(size: 8.6pt, fill: soft)[#c])),
  ..d.lines.map(l => (
    { set par(justify: false); [#l.label] },
    text(size: 9pt, fill: soft)[#l.reference],
    [#l.amount],
  )).flatten(),
  table.cell(colspan: 2, fill: pale, text(weight: "bold")[#d.totalLabel]), table.cell(fill: pale, text(size: 12pt, weight: "bold")[#d.total]))
#v(2pt)
#text(size: 9.2pt)[#d.notice]
#foot()
`}`;

const words = {
  fr: {
    title: 'Reçu de paiement',
    reference: 'Reçu n°',
    attests: (post: string) => `${post} a reçu la somme indiquée ci-dessous.`,
    rows: { payer: 'Payé par', on: 'Le', method: 'Moyen de paiement', provider: 'Référence du prestataire' },
    columns: ['Droits', 'Dossier', 'Montant'],
    total: 'Total payé',
    notice:
      'Ces droits rémunèrent l’examen de la demande : ils restent acquis si elle est refusée. Ce reçu n’est pas le document demandé.',
    sealSays: 'le numéro du reçu, la somme et la date',
    checked: 'ce reçu vient de nous',
  },
  en: {
    title: 'Receipt of payment',
    reference: 'Receipt no.',
    attests: (post: string) => `${post} has received the sum below.`,
    rows: { payer: 'Paid by', on: 'On', method: 'Means of payment', provider: 'Reference of the provider' },
    columns: ['Fees', 'File', 'Amount'],
    total: 'Total paid',
    notice:
      'These fees pay for the examination of the request: they are not returned if it is refused. This receipt is not the document requested.',
    sealSays: 'the number of the receipt, the sum and the date',
    checked: 'this receipt comes from us',
  },
} as const;

/** `25 000 F CFA`, `€65.00`: the currency knows how many digits it has. */
function amountIn(language: Language, currency: string, amount: number): string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-ML' : 'en-GB', { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function rowsOf({ receipt }: PaymentReceipt) {
  const { language, payer, paidOn, method, providerReference } = receipt;
  const labels = words[language].rows;
  return [
    { label: labels.payer, value: fullName(payer), original: originalOf(payer) },
    { label: labels.on, value: tongues[language].inDigits({ value: paidOn }) },
    { label: labels.method, value: method },
    ...(providerReference === undefined ? [] : [{ label: labels.provider, value: providerReference }]),
  ];
}

export const paymentReceipt: PaperKind<PaymentReceipt> = {
  template,
  view(sheet, sealWidth) {
    const { receipt, postName, issuedOn } = sheet;
    const { language, currency, lines } = receipt;
    const { title, attests, columns, notice, total, sealSays, checked, reference: word } = words[language];
    const delivery = deliveredBy(postName, issuedOn, language);
    const reference = `${word} ${receipt.reference}`;
    const shown = (amount: number): string => amountIn(language, currency, amount);
    return {
      ...frameOf(sheet, sealWidth, { kind: 'payment-receipt', language, reference, delivery, sealSays, checked }),
      ...{ title, subtitle: null, attests: attests(postName), columns, notice },
      rows: rowsOf(sheet),
      lines: lines.map(({ label, reference: file, amount }) => ({
        label,
        reference: file ?? '',
        amount: shown(amount),
      })),
      totalLabel: total,
      total: shown(lines.reduce((sum, { amount }) => sum + amount, 0)),
    };
  },
};
