import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, TextField } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import { CountryField } from '../../../forms/country-field';
import { submitting } from '../../../forms/outcome';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { postNames, PostNamesProvider } from '../policy/post-names';
import { StaffForm, stateOf, WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { FoundFiles } from './found-files';
import type { FoundPage } from './found-files';
import { visaQuestionOf } from './visa-question';
import { searchProblemWords } from './visa-search-words';

const PURPOSE = 'adjudication';

type Answered = FormState & { page?: FoundPage };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({ names: await postNames(Api.of(args)) }));
}

/** Asked and answered by POST: a name or the number of a passport stands in no address and in no log. */
export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const question = visaQuestionOf(typed);
  if (!question) throw new Response(null, { status: 404 });
  const messages = translated(localeOf(args.request.url), searchProblemWords);
  return submitting(args, { typed, messages, fields: { '/cursor': '' } }, async (): Promise<Answered> => {
    const page = await Api.of(args).post<FoundPage>('/v1/visas/searches', question, { purpose: PURPOSE });
    return { errors: {}, typed, page };
  });
}

/** Files of the officer's posts, by what somebody at the desk or on the telephone can say. */
export default function VisaSearch() {
  const { names } = useLoaderData<typeof loader>();
  const state = useActionData() as Answered | undefined;
  const { t } = useLingui();
  const refused = state?.page ? undefined : state;
  return (
    <StaffPage title={t`Chercher un dossier de visa`} hasErrors={refused !== undefined} list>
      <PostNamesProvider value={names}>
        <WholeRefusal state={refused} />
        <h1>
          <Trans>Chercher un dossier de visa</Trans>
        </h1>
        {state?.page && <FoundFiles page={state.page} typed={state.typed} />}
        <div className="columns columns-2" role="search">
          <div>
            <ByReference state={state} />
            <ByPassport state={state} />
          </div>
          <ByNames state={state} />
        </div>
      </PostNamesProvider>
    </StaffPage>
  );
}

interface WayProps {
  state: FormState | undefined;
}
const plain = { autoComplete: 'off', spellCheck: false } as const;
const code = { ...plain, autoCapitalize: 'characters' } as const;

function ByReference({ state }: WayProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'reference');
  return (
    <section aria-labelledby="by-reference">
      <h2 id="by-reference">{t`Par la référence`}</h2>
      <StaffForm intent="reference" state={state}>
        <TextField
          name="reference"
          label={t`Référence`}
          hint={t`Comme sur le reçu, par exemple BER-2026-K7Q2MXC`}
          value={typed['reference']}
          error={errors['reference']}
          width="medium"
          input={{ ...code, maxLength: 40 }}
        />
        <Button>{t`Chercher la référence`}</Button>
      </StaffForm>
    </section>
  );
}

function ByPassport({ state }: WayProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'passport');
  return (
    <section aria-labelledby="by-passport">
      <h2 id="by-passport">{t`Par le passeport`}</h2>
      <StaffForm intent="passport" state={state}>
        <CountryField name="issuer" label={t`Pays du passeport`} value={typed['issuer']} error={errors['issuer']} />
        <TextField
          name="passportNumber"
          label={t`Numéro du passeport`}
          value={typed['passportNumber']}
          error={errors['passportNumber']}
          width="medium"
          input={{ ...code, maxLength: 30 }}
        />
        <Button>{t`Chercher le passeport`}</Button>
      </StaffForm>
    </section>
  );
}

function ByNames({ state }: WayProps) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'names');
  return (
    <section aria-labelledby="by-names">
      <h2 id="by-names">{t`Par le nom`}</h2>
      <StaffForm intent="names" state={state}>
        <TextField
          name="names"
          label={t`Nom et prénoms`}
          hint={t`Un mot ou plusieurs, dans n’importe quel ordre ; l’orthographe peut différer`}
          value={typed['names']}
          error={errors['names']}
          input={{ ...plain, maxLength: 160 }}
        />
        <DateField
          name="birthDate"
          label={t`Date de naissance`}
          hint={t`Si elle est connue : elle écarte les homonymes`}
          optional
          typed={typed}
          error={errors['birthDate']}
        />
        <Button>{t`Chercher le nom`}</Button>
      </StaffForm>
    </section>
  );
}
