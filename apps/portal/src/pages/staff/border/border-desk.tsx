import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice, Select, TextArea, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { placeNames } from '../../../api/place-names';
import { loading } from '../../../api/page-errors';
import { viewerOf } from '../../../api/viewer';
import { CountryField } from '../../../forms/country-field';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { postsWith } from '../../../layout/staff-areas';
import { scanSettings } from '../../public/scan-settings';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import type { RefusalCode } from '../visas/visa-file.types';
import { conflictWords, toldWords } from './border-words';
import { deskAction } from './desk-action';
import type { DeskAnswer } from './desk-action';
import { isFault, presentedOf } from './presented';
import { ScanVisa } from './scan-visa';
import { MissedExitForm, RefusalForm, VisaVerdict } from './visa-verdict';

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => {
    const viewer = await viewerOf(args);
    const codes = viewer ? postsWith(viewer, ['border-officer']) : [];
    const posts = await Promise.all(codes.map(async (code) => ({ code, names: await placeNames(args, code) })));
    const reasons = await Api.of(args).get<{ items: RefusalCode[] }>('/v1/visas/refusal-codes');
    return { posts, codes: reasons.items, scan: await scanSettings(args) };
  });
}

export function action(args: ActionFunctionArgs) {
  return deskAction(args);
}

/** One traveller after the other: what is shown, one big verdict, what was done. No number stands in an address. */
export default function BorderDesk() {
  const { codes } = useLoaderData<typeof loader>();
  const answer = useActionData() as DeskAnswer | FormState | undefined;
  const state = answer && 'errors' in answer ? answer : undefined;
  const said = answer && !('errors' in answer) ? answer : undefined;
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <StaffPage title={t`Visas à la frontière`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <h1>
        <Trans>Visas à la frontière</Trans>
      </h1>
      <p>
        <a href={`/${locale}/border-desk`}>
          <Trans>Travailler sans réseau à ce guichet</Trans>
        </a>
      </p>
      {said?.told && <Told told={said.told} />}
      {state && <CameBack state={state} codes={codes} />}
      {said?.verified && <VisaVerdict answer={said} verified={said.verified} codes={codes} state={state} />}
      <AskForm state={state} said={said} />
    </StaffPage>
  );
}

/** A crossing that was not written down: the same traveller still stands at the desk. */
function CameBack({ state, codes }: { state: FormState; codes: readonly RefusalCode[] }) {
  const { typed } = state;
  const document = presentedOf(typed);
  if (typed['intent'] === 'verify' || isFault(document)) return null;
  const { post = '', desk = '', crossingId = '' } = typed;
  const answer = { document, post, desk, crossingId };
  if (typed['intent'] === 'missed-exit') return <MissedExitForm answer={answer} state={state} />;
  return <RefusalForm answer={answer} codes={codes} state={state} />;
}

function Told({ told: { kind, conflicts } }: { told: NonNullable<DeskAnswer['told']> }) {
  const { i18n } = useLingui();
  const words: Readonly<Record<string, (typeof conflictWords)[keyof typeof conflictWords]>> = conflictWords;
  return (
    <Notice kind={conflicts.length === 0 ? 'success' : 'important'}>
      <p>{i18n._(toldWords[kind])}</p>
      {conflicts.map((conflict) => (
        <p key={conflict}>{words[conflict] ? i18n._(words[conflict]) : conflict}</p>
      ))}
    </Notice>
  );
}

function AskForm({ state, said }: { state: FormState | undefined; said: DeskAnswer | undefined }) {
  const { posts, scan } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const locale = useLocale();
  const { errors, typed } = stateOf(state, 'verify');
  const number = { maxLength: 40, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false } as const;
  return (
    <section aria-labelledby="ask" className="pane">
      <h2 id="ask">
        <Trans>Ce que le voyageur présente</Trans>
      </h2>
      {scan.anchors.length > 0 && <ScanVisa {...scan} />}
      <StaffForm intent="verify" state={state}>
        <TextArea
          name="mrz"
          label={t`Zone lue sur le passeport ou l’e-visa`}
          hint={t`Les deux lignes du bas, telles que le lecteur les tape.`}
          optional
          value={typed['mrz']}
          error={errors['mrz']}
          input={{ rows: 2, maxLength: 120, autoComplete: 'off', spellCheck: false, autoFocus: state === undefined }}
        />
        <TextField
          name="visaNumber"
          label={t`Ou le numéro de l’e-visa`}
          optional
          value={typed['visaNumber']}
          error={errors['visaNumber']}
          width="medium"
          input={number}
        />
        <CountryField
          name="issuer"
          label={t`Ou le pays du passeport`}
          optional
          value={typed['issuer']}
          error={errors['issuer']}
        />
        <TextField
          name="passportNumber"
          label={t`et son numéro`}
          optional
          value={typed['passportNumber']}
          error={errors['passportNumber']}
          width="medium"
          input={number}
        />
        <Select
          name="post"
          label={t`Poste frontière`}
          value={typed['post'] ?? said?.post ?? posts[0]?.code}
          error={errors['post']}
          options={posts.map(({ code, names }) => ({ value: code, label: names[locale] }))}
        />
        <TextField
          name="desk"
          label={t`Guichet`}
          value={typed['desk'] ?? said?.desk ?? '1'}
          error={errors['desk']}
          width="short"
          input={{ maxLength: 40, autoComplete: 'off', spellCheck: false }}
        />
        <Button>{t`Contrôler le visa`}</Button>
      </StaffForm>
    </section>
  );
}
