import { readFileSync } from 'node:fs';
import { snapshot } from '../gateway-client/files.mjs';
import { AnswerCheck } from '../journey/answer-check.mjs';
import { notShown, scenarios, shownFile } from './scenarios.mjs';

const shown = JSON.parse(readFileSync(shownFile, 'utf8'));
const operations = new AnswerCheck(JSON.parse(readFileSync(snapshot, 'utf8'))).operations;

/** The operation that a request of a scenario is sent to. */
const operationOf = ({ method, path }) =>
  operations.find((one) => one.method === method && one.pattern.test(path.split('?')[0]))?.name;

const steps = shown.scenarios.flatMap((scenario) => scenario.steps);
const sent = new Set(steps.map(operationOf));
const writing = operations.filter(({ method }) => method !== 'GET').map(({ name }) => name);
const excused = shown.notShown.map(({ operation }) => operation);

it('shows a request for every operation that writes, or says why it does not', () => {
  expect(writing.filter((name) => !sent.has(name) && !excused.includes(name))).toEqual([]);
});

it('excuses no operation that is shown or does not exist', () => {
  expect(excused.filter((name) => sent.has(name) || !writing.includes(name))).toEqual([]);
  expect(shown.notShown).toEqual(notShown());
});

it('shows the scenarios as they are written: npm run sandbox -- --write after a change', () => {
  const asked = (scenario) => ({
    ...scenario,
    steps: scenario.steps.map(({ answer: _answer, status: _status, ...step }) => step),
  });
  const written = scenarios().map(asked);
  expect(shown.scenarios.map(asked)).toEqual(JSON.parse(JSON.stringify(written)));
});

it('names in a request only what an earlier answer of the same page gave', () => {
  const made = /^(unique|digits|actNumber|today([+-]\d+)?|workday\+\d+|(login|password|totp):.+)$/;
  const missing = shown.scenarios.flatMap(({ name, steps: all }) => {
    const known = new Set();
    return all.flatMap(({ method, path, headers, body, keep }) => {
      const text = JSON.stringify([path, headers, body]);
      const names = [...text.matchAll(/\{#?([\w:.+-]+)\}/g)].map(([, one]) => one.replace(/^totp-of:/, ''));
      const wrong = names.filter((one) => !known.has(one) && !made.test(one));
      for (const one of Object.keys(keep)) known.add(one);
      return wrong.map((one) => `${name}: ${method} ${path} needs ${one}`);
    });
  });
  expect(missing).toEqual([]);
});
