/** Codes that the service understands. */
const states = [
  'AWAITING_PAYMENT',
  'ADMISSIBILITY',
  'INFO_REQUESTED',
  'EXAMINATION',
  'DECISION_PROPOSED',
  'GRANTED',
  'APPEAL_LODGED',
];
const ages = ['0-7', '8-15', '16-30', '31-45', 'over-45'];
const told = ['head-of-section', 'headquarters'];
const classes = ['standard', 'express'];

/** Which open files are looked for: it stands in the address, and names nobody. */
export interface FilesQuestion {
  post?: string | undefined;
  state?: string | undefined;
  age?: string | undefined;
  service?: string | undefined;
  overdue?: string | undefined;
  escalated?: string | undefined;
  visaType?: string | undefined;
  processing?: string | undefined;
  cursor?: string | undefined;
}

/** What the address asks; what the service would not understand is dropped. */
export function filesQuestionOf(url: string | URL): FilesQuestion {
  const { searchParams } = new URL(url);
  const read = (name: string, isKnown: (value: string) => boolean): string | undefined => {
    const value = searchParams.get(name) ?? '';
    return value !== '' && isKnown(value) ? value : undefined;
  };
  return {
    post: read('post', (value) => /^[A-Z0-9-]{2,16}$/.test(value)),
    state: read('state', (value) => states.includes(value)),
    age: read('age', (value) => ages.includes(value)),
    service: read('service', (value) => /^[a-z0-9-]{1,40}$/.test(value)),
    overdue: read('overdue', (value) => value === 'true'),
    escalated: read('escalated', (value) => told.includes(value)),
    visaType: read('visaType', (value) => /^[A-Z0-9]{2,20}$/.test(value)),
    processing: read('processing', (value) => classes.includes(value)),
    cursor: read('cursor', () => true),
  };
}

/** The same as the end of an address. */
export function filesAddress(question: FilesQuestion): string {
  const entries = Object.entries(question).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `?${new URLSearchParams(entries)}`;
}
