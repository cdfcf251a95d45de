/** A whole number as it was typed; what is none is sent on as text, so that the service refuses it beside its field. */
export function wholeNumber(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : text;
}
