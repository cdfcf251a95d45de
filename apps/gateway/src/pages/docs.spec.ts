import { curlOf } from './curl';
import { docsPage } from './docs-page';
import { docsTrialPage } from './docs-trial-page';
import type { DocsView } from './docs-view';
import { examples, trialOf } from './examples';
import type { ExampleStep, Scenario } from './examples';
import { madeUp } from './made-up';
import { ownOpenApi } from './own-openapi';

const view = (over: Partial<DocsView> = {}): DocsView => ({ language: 'fr', isDemo: true, nonce: 'abc', ...over });
const step = (over: Partial<ExampleStep>): ExampleStep => ({
  ...{ as: 'awa', method: 'POST', path: '/v1/x/{id}', status: 200, keep: {} },
  ...over,
});
const officers = examples.scenarios.find(({ name }) => name === 'visas') as Scenario;

describe('a request as lines for a shell', () => {
  const values = madeUp(examples.people);

  it('takes ids from earlier answers and keeps those of its own', () => {
    const lines = curlOf(step({ body: { a: '{other}', n: '{#minor}' }, keep: { next: 'items.0.id' } }), values);
    expect(lines).toContain('-X POST "$JATIGI/v1/x/${id}"');
    // Who is over the limit per minute waits as long as the answer says.
    expect(lines).toContain('curl -sS --retry 5 ');
    expect(lines).toContain('"a": "${other}"');
    expect(lines).toContain('"n": ${minor}');
    expect(lines).toContain(`next=$(jq -r '.items[0].id // empty' answer.json)`);
  });

  it('asks again until the answer says what it must', () => {
    const lines = curlOf(step({ method: 'GET', until: { state: 'SEALED' } }), values);
    expect(lines).toMatch(/^until curl[\s\S]*= 'SEALED' \]\ndo sleep 1; done$/);
  });

  it('finds one among several by what it says, also by what an earlier answer said', () => {
    const until = { 'examination.part=screening.state': 'closed' };
    const keep = { hit: 'items.applicationId={visa}.id' };
    const lines = curlOf(step({ method: 'GET', until, keep }), values);
    expect(lines).toContain(`jq -r '.examination[] | select(.part == "screening") | .state' answer.json`);
    expect(lines).toContain(`jq -r '.items[] | select(.applicationId == "'"$visa"'") | .id // empty' answer.json`);
  });

  it('reads a code in a mail', () => {
    const lines = curlOf(
      step({ method: 'GET', keep: { code: { mail: 'a.{unique}@example.org', template: 'account-confirmation' } } }),
      values,
    );
    expect(lines).toMatch(/contains\("a\.[a-z]{7}@example\.org"\)/);
    expect(lines).toContain(`grep -oE '[0-9]{8}'`);
  });

  it('sends a version as the header that compares it', () =>
    expect(curlOf(step({ headers: { 'if-match': '"{v1}"' } }), values)).toContain('-H "if-match: \\"${v1}\\""'));
});

describe('/docs', () => {
  it.each(['fr', 'en'] as const)('says in %s what there is to read and to try', (language) => {
    const html = docsPage(ownOpenApi, view({ language }));
    expect(html).toContain(`<html lang="${language}">`);
    for (const { title } of examples.scenarios) expect(html).toContain(title[language].replaceAll("'", '&#39;'));
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('shows the demo officers in the demo only', () => {
    const demo = docsTrialPage(officers, view(), 'http://localhost:4000');
    expect(demo).toContain('agent.berlin@');
    expect(demo).toContain('oathtool --totp');
    const elsewhere = docsTrialPage(officers, view({ isDemo: false }), 'https://example.org');
    for (const { login, password, totpSeed } of examples.people)
      for (const secret of [login, password, totpSeed]) expect(elsewhere).not.toContain(secret);
  });

  it('shows what a request holds as text, never as markup', () => {
    const hostile = step({ body: { a: '</pre><script>alert(1)</script>' }, answer: { b: '<img src=x>' } });
    const html = docsTrialPage({ ...officers, steps: [hostile] }, view(), 'http://localhost');
    expect(html).not.toMatch(/<script|<img/);
  });

  it('makes new names for each view', () => {
    const views = [1, 2].map(() => docsTrialPage(officers, view(), 'http://localhost'));
    const [first, second] = views.map((html) => /erika\.([a-z]{7})@/.exec(html)?.[1]);
    expect(first).toBeDefined();
    expect(first).not.toBe(second);
  });

  it('finds where an operation is tried', () => {
    expect(trialOf('POST', '/v1/visas/applications/{id}/submit')?.scenario.name).toBe('visas');
    expect(trialOf('POST', '/v1/payments/webhooks/{provider}')).toBeNull();
  });
});
