/** An amount in the currency's minor unit: 7000 EUR is 70.00 €, 110000 XAF is 110 000 F. */
export interface Money {
  minor: number;
  currency: string;
}

/** Digits after the decimal point of a currency (ISO 4217 through CLDR): EUR 2, XOF and XAF 0. */
export function currencyExponent(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount as people write it in that language. */
export function formatMoney(money: Money, language: 'fr' | 'en'): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: money.currency }).format(
    money.minor / 10 ** currencyExponent(money.currency),
  );
}

export function sameMoney(a: Money, b: Money): boolean {
  return a.minor === b.minor && a.currency === b.currency;
}
