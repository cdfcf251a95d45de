import shown from './examples.json';

export interface CodeInMail {
  mail: string;
  /** One address may get several kinds of codes. */
  template?: string;
}

/** One request of a scenario, as it was played. Names in braces are earlier answers or values made anew. */
export interface ExampleStep {
  as: string;
  method: string;
  path: string;
  status: number;
  /** Names for members of the answer: a path in it, or the code in the newest mail to an address. */
  keep: Readonly<Record<string, string | CodeInMail>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  sends?: { file: string; type: string };
  saves?: string;
  /** Asked again until the answer says this. */
  until?: Readonly<Record<string, string>>;
  /** Asked again until it succeeds: a fact is on its way. */
  wait?: boolean;
  /** The demo officer who signs in. */
  officer?: string;
  answer?: unknown;
}

export interface Scenario {
  name: string;
  service: string;
  title: { fr: string; en: string };
  steps: readonly ExampleStep[];
}

/** A demo officer; the password and the seed are published, and refused in production. */
export interface DemoPerson {
  name: string;
  login: string;
  password: string;
  totpSeed: string;
  role: string;
  posts: readonly string[];
}

interface Examples {
  people: readonly DemoPerson[];
  scenarios: readonly Scenario[];
  notShown: ReadonlyArray<{ operation: string; reason: { fr: string; en: string } }>;
}

export const examples: Examples = shown as unknown as Examples;

/** Where an operation is tried: the scenario and the place in it. */
export function trialOf(verb: string, template: string): { scenario: Scenario; index: number } | null {
  const pattern = new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
  for (const scenario of examples.scenarios) {
    const index = scenario.steps.findIndex(
      ({ method, path }) => method === verb && pattern.test(path.split('?', 1)[0] ?? ''),
    );
    if (index >= 0) return { scenario, index };
  }
  return null;
}
