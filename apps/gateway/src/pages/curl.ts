import type { CodeInMail, ExampleStep } from './examples';
import type { MadeUp } from './made-up';

/** `--retry`: who runs pages one after the other meets the limit per minute; curl waits as long as `Retry-After` says. */
const CURL = 'curl -sS --retry 5 --fail-with-body';

/** The lines for a shell with `curl` and `jq` that send one request and keep what later ones need. */
export function curlOf(step: ExampleStep, values: MadeUp): string {
  const command = `${CURL} ${argumentsOf(step, values).join(' \\\n  ')}${bodyOf(step, values)}`;
  return [...asked(command, step, values), ...keptBy(step, values)].join('\n');
}

function argumentsOf(step: ExampleStep, values: MadeUp): string[] {
  const { as, method, path, sends, saves, body, headers = {} } = step;
  const own = as === 'provider' ? [] : [`-b ${as}.cookies -c ${as}.cookies`];
  const given = Object.entries(headers).map(([name, value]) => header(name, filled(value, values)));
  const address = path.startsWith('/') ? `$JATIGI${filled(path, values)}` : filled(path, values);
  return [
    `-X ${method} "${address}"`,
    ...own,
    ...(method === 'GET' ? [] : [`-H 'Jatigi-Client: docs/1'`]),
    ...(method === 'POST' ? ['-H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)"'] : []),
    ...given,
    ...(sends ? [`-H 'Content-Type: ${sends.type}' --data-binary @${sends.file}`] : []),
    `-o ${saves ?? 'answer.json'}`,
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json' --data-binary @-`]),
  ];
}

/** Double quotes, since a value may be a variable of the shell. */
const header = (name: string, value: string): string => `-H "${name}: ${value.replaceAll('"', '\\"')}"`;

function bodyOf({ body }: ExampleStep, values: MadeUp): string {
  return body === undefined ? '' : ` <<JSON\n${numbers(filled(JSON.stringify(body, null, 2), values))}\nJSON`;
}

/** `"{#minor}"` is a number: its quotes go. */
const numbers = (text: string): string => text.replace(/"#([^"]*)"/g, '$1');

function filled(text: string, values: MadeUp): string {
  return text.replace(/\{(#?)([\w:.+-]+)\}/g, (_, hash: string, name: string) => {
    const value = values(name) ?? `$\{${name}}`;
    return `${hash}${value}`;
  });
}

/** What may not be true yet is asked again. */
function asked(command: string, step: ExampleStep, values: MadeUp): string[] {
  const { method, keep, until, wait, officer } = step;
  if (officer || wait) return looped(command, '', officer ? 5 : 1);
  const due = Object.entries(until ?? {}).map(
    ([path, value]) => `[ "$(jq -r '${filter(path)}' answer.json)" = '${value}' ]`,
  );
  const found = Object.values(keep).map((from) => `[ "$(${valueOf(from, values)})" ]`);
  const wanted = [...due, ...found];
  return method === 'GET' && wanted.length > 0 ? looped(command, wanted.join(' && '), 1) : [command];
}

function looped(command: string, condition: string, seconds: number): string[] {
  return [`until ${command}`, ...(condition ? [`${condition}`] : []), `do sleep ${seconds}; done`];
}

function keptBy({ keep }: ExampleStep, values: MadeUp): string[] {
  return Object.entries(keep).map(([name, from]) => `${name}=$(${valueOf(from, values)})`);
}

function valueOf(from: string | CodeInMail, values: MadeUp): string {
  if (typeof from === 'string') return `jq -r '${filter(from)} // empty' answer.json`;
  const wanted = `(.to | contains("${filled(from.mail, values)}"))${from.template ? ` and .template == "${from.template}"` : ''}`;
  return `jq -r '[.items[] | select(${wanted}) | .text][0] // empty' answer.json | grep -oE '[0-9]{8}' | head -n 1`;
}

/** `items.0.id` → `.items[0].id`; `items.kind=photo.state` → `.items[] | select(.kind == "photo") | .state` */
function filter(path: string): string {
  const steps = path.match(/[\w-]+=(?:\{[^}]*\}|[^.])+|[^.]+/g) ?? [];
  return steps.reduce((so, step) => {
    const [name, value] = step.split('=');
    if (value === undefined)
      return so.endsWith(' | ') ? `${so}.${name}` : `${so}${/^\d+$/.test(step) ? `[${step}]` : `.${name}`}`;
    return `${so}[] | select(.${name} == "${inShell(value)}") | `;
  }, '');
}

/** Within single quotes nothing is filled in: they end before what an earlier line has kept, and begin again behind it. */
const inShell = (value: string): string => value.replace(/\{(\w+)\}/g, `'"$$$1"'`);
