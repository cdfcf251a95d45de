import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface Setting<S extends z.ZodType = z.ZodType> {
  schema: S;
  description: string;
  /** Used everywhere when the variable is absent. */
  fallback?: string;
  /** Used only outside production. */
  developmentDefault?: string;
  isSecret: boolean;
  /** In production it must come by `X_FILE`: an environment is inherited, listed and dumped too easily. */
  onlyFromFile?: boolean;
}

export type Settings = Readonly<Record<string, Setting>>;
export type ConfigOf<S extends Settings> = { readonly [K in keyof S]: z.output<S[K]['schema']> };

/** One setting read from the environment variable of the same name. */
export function setting<S extends z.ZodType>(
  schema: S,
  description: string,
  options: { fallback?: string; developmentDefault?: string } = {},
): Setting<S> {
  return { schema, description, isSecret: false, ...options };
}

/** A setting that production must set itself: at least `minLength` characters and never the development default. */
export function secret(
  description: string,
  options: { minLength?: number; developmentDefault?: string; onlyFromFile?: boolean } = {},
): Setting<z.ZodString> {
  const { minLength = 32, ...rest } = options;
  return { schema: z.string().min(minLength), description, isSecret: true, ...rest };
}

/** Everything that is wrong with the environment, at once. Values are never part of the message. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Configuration:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
    // A stack helps nobody who reads which setting is missing.
    this.stack = this.message;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

function fromFile(name: string, env: Environment, problems: string[]): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    problems.push(`${name}_FILE names a file that cannot be read.`);
    return undefined;
  }
}

const placeholder = /change-?me|example|default|secret123|password/i;

function isLeftover(raw: string, one: Setting): boolean {
  return one.isSecret && (raw === one.developmentDefault || placeholder.test(raw));
}

function rawValue(name: string, one: Setting, env: Environment, problems: string[]): string | undefined {
  const given = fromFile(name, env, problems) ?? (env[name] || undefined);
  return given ?? one.fallback ?? (env.NODE_ENV === 'production' ? undefined : one.developmentDefault);
}

function readOne(name: string, one: Setting, env: Environment, problems: string[]): unknown {
  const raw = rawValue(name, one, env, problems);
  if (env.NODE_ENV === 'production' && one.onlyFromFile && env[name]) {
    problems.push(`${name} must come from a file (${name}_FILE) in production, never from the environment.`);
    return undefined;
  }
  if (env.NODE_ENV === 'production' && raw !== undefined && isLeftover(raw, one)) {
    problems.push(`${name} still holds a default or example value.`);
    return undefined;
  }
  const parsed = one.schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const fault = raw === undefined ? 'is missing' : parsed.error.issues.map((issue) => issue.message).join('; ');
  problems.push(`${name} ${fault} (${one.description})`);
  return undefined;
}

/**
 * Reads every setting from the environment, `X_FILE` before `X`.
 * @throws ConfigError that lists all problems.
 */
export function loadConfig<S extends Settings>(settings: S, env: Environment = process.env): ConfigOf<S> {
  const problems: string[] = [];
  const entries = Object.entries(settings).map(([name, one]) => [name, readOne(name, one, env, problems)] as const);
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.fromEntries(entries) as ConfigOf<S>;
}

/** The text of `.env.example`: every setting with its meaning, and no secret. */
export function envExample(settings: Settings): string {
  return Object.entries(settings)
    .map(([name, one]) => {
      const value = one.isSecret ? '' : (one.fallback ?? one.developmentDefault ?? '');
      const file = one.onlyFromFile ? `in production only by ${name}_FILE` : `or ${name}_FILE`;
      return `# ${one.description}${one.isSecret ? ` (secret; ${file})` : ''}\n${name}=${value}\n`;
    })
    .join('\n');
}
