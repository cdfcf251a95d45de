import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, FileField, TextField } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api';
import { refused, submitting } from '../../forms/outcome';
import type { FormState } from '../../forms/outcome';
import { PageForm } from '../../forms/page-form';
import { QuestionForm } from '../../forms/question-form';
import { Page } from '../../layout/page';
import { useLocale } from '../../layout/use-locale';
import { localeOf } from '../../locale/locale';
import { translated } from '../../locale/translated';
import { readable } from './verification';
import type { Verification } from './verification';
import { scanSettings } from './scan-settings';
import { ScanSection } from './scan-section';
import { VerificationAnswer } from './verification-answer';

const messages = {
  number: msg`Donnez le numéro du document`,
  file: msg`Choisissez une photo ou un PDF`,
  type: msg`Ce fichier n’est ni une photo (JPEG, PNG) ni un PDF`,
  'seal-not-found': msg`Aucun sceau n’a été trouvé sur cette image. Photographiez-le de près, bien à plat, avec assez de lumière.`,
  'file-unreadable': msg`Ce fichier ne peut pas être lu. Essayez avec une autre photo.`,
  'body-too-large': msg`Ce fichier dépasse 10 Mo. Photographiez seulement le sceau.`,
  'rate-limited': msg`Trop d’essais. Attendez une minute avant de recommencer.`,
} as const;

const LONGEST_NUMBER = 40;

/** A number leads to its own address: the one that the QR code of a paper holds. */
export async function loader(args: LoaderFunctionArgs) {
  const { request } = args;
  const number = new URL(request.url).searchParams.get('number')?.trim();
  const locale = localeOf(request.url);
  if (number) throw redirect(`/${locale}/verify/${encodeURIComponent(readable(number.slice(0, LONGEST_NUMBER)))}`, 303);
  const scan = await scanSettings(args);
  if (number === undefined) return data({ error: null, scan });
  return data({ error: translated(locale, messages).number, scan }, { status: 400 });
}

type Answer = FormState & { answer?: Verification };

const accepted: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'application/pdf']);

/** A photo or the PDF of a seal; looked at and forgotten. */
export async function action(args: ActionFunctionArgs) {
  const words = translated(localeOf(args.request.url), messages);
  const file = (await args.request.formData()).get('file');
  if (!(file instanceof File) || file.size === 0) return refused({}, { file: words.file });
  if (!accepted.has(file.type)) return refused({}, { file: words.type });
  return submitting(args, { typed: {}, messages: words }, async () => {
    const answer = await Api.of(args).post<Verification>('/v1/documents/verifications', file);
    return data<Answer>({ errors: {}, typed: {}, answer });
  });
}

export default function Verify() {
  const { error, scan } = useLoaderData<typeof loader>();
  const sent = useActionData() as Answer | undefined;
  const { t } = useLingui();
  const locale = useLocale();
  if (sent?.answer)
    return (
      <Page title={t`Vérifier un document`}>
        <div className="narrow">
          <BackLink href={`/${locale}/verify`}>{t`Vérifier un autre document`}</BackLink>
          <h1>
            <Trans>Ce document est-il authentique ?</Trans>
          </h1>
          <VerificationAnswer answer={sent.answer} />
        </div>
      </Page>
    );
  return (
    <Page title={t`Vérifier un document`} hasErrors={error !== null || sent !== undefined}>
      <div className="narrow">
        <h1>
          <Trans>Ce document est-il authentique ?</Trans>
        </h1>
        {scan.anchors.length > 0 && <ScanSection {...scan} />}
        <ByNumber error={sent ? null : error} />
        <BySeal state={sent} />
        <section aria-labelledby="by-act">
          <h2 id="by-act">
            <Trans>Pour une banque, un employeur, une administration</Trans>
          </h2>
          <p>
            <a href={`/${locale}/verify/copy`}>
              <Trans>Cette copie d’acte vaut-elle encore ?</Trans>
            </a>
          </p>
        </section>
      </div>
    </Page>
  );
}

function ByNumber({ error }: { error: string | null }) {
  const { t } = useLingui();
  const locale = useLocale();
  const state = error === null ? undefined : { errors: { number: error }, typed: {} };
  return (
    <section aria-labelledby="by-number">
      <h2 id="by-number">
        <Trans>Par son numéro</Trans>
      </h2>
      <QuestionForm action={`/${locale}/verify`} state={state}>
        <TextField
          name="number"
          label={t`Numéro du document`}
          hint={t`Il commence par ML ; les tirets et les espaces ne comptent pas.`}
          error={error ?? undefined}
          width="medium"
          input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: LONGEST_NUMBER }}
        />
        <Button>{t`Vérifier le numéro`}</Button>
      </QuestionForm>
    </section>
  );
}

function BySeal({ state }: { state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby="by-seal">
      <h2 id="by-seal">
        <Trans>Par son sceau</Trans>
      </h2>
      <PageForm state={state} files draft={false}>
        <FileField
          name="file"
          label={t`Photo du sceau, ou PDF du document`}
          hint={t`JPEG, PNG ou PDF, 10 Mo au plus. Le sceau est le carré de points noirs. Le fichier n’est pas gardé.`}
          error={state?.errors['file']}
          accept="image/jpeg,image/png,application/pdf"
        />
        <Button>{t`Vérifier le sceau`}</Button>
      </PageForm>
    </section>
  );
}
