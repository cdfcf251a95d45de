import { Trans, useLingui } from '@lingui/react/macro';
import { SummaryList, Tag, Warning } from '@jatigi/ui';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { formatDate } from '../../../locale/format';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { DoneNotice } from '../done-notice';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { stateWords } from '../words/states';
import { actCommand } from './act-commands';
import { ActForms } from './act-forms';
import { Proposals } from './act-proposals';
import type { Act } from './act.types';
import { FactGroups } from './fact-rows';
import { doneWords, problemWords } from './registry-words';

const pathOf = (id = ''): string => `/v1/civil-registry/acts/${encodeURIComponent(id)}`;
const done: Readonly<Record<string, string>> = { recognition: 'propose-note', death: 'propose-note' };

export function loader(args: LoaderFunctionArgs) {
  return loading(args, async () => ({
    act: await Api.of(args).get<Act>(pathOf(args.params['id']), { purpose: 'civil-act' }),
  }));
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedOf(await args.request.formData());
  const command = actCommand(typed);
  if (!command) throw new Response(null, { status: 404 });
  const { locale, id } = args.params;
  const name = (typed['intent'] ?? '').split(':')[0] ?? '';
  const messages = translated(localeOf(args.request.url), problemWords);
  const to = `/${locale}/staff/registers/acts/${id}?done=${done[name] ?? name}`;
  return commanding(args, { typed, to, messages, fields: command.fields }, (api, options) =>
    api.post(`${pathOf(id)}/${command.path}`, command.body, { idempotencyKey: options.idempotencyKey }),
  );
}

export default function ActPage() {
  const { act } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const { child } = act.facts;
  const name = `${child?.name?.surname ?? ''} ${child?.name?.givenNames ?? ''}`.trim();
  const standing = stateWords[act.standing];
  return (
    <StaffPage title={t`Acte ${act.printedNumber}`} hasErrors={state !== undefined}>
      <WholeRefusal state={state} />
      <DoneNotice words={doneWords} />
      <h1>
        <Trans>Acte {act.printedNumber}</Trans> <small className="hint">{name}</small>
      </h1>
      <p>
        <Tag tone={act.standing === 'ANNULLED' ? 'bad' : 'good'}>{standing ? i18n._(standing) : act.standing}</Tag>
      </p>
      <Annulled act={act} />
      <Proposals act={act} state={state} />
      <div className="columns columns-main">
        <div className="pane">
          <h2>
            <Trans>Ce que dit l’acte</Trans>
          </h2>
          <FactGroups facts={act.facts} />
        </div>
        <div className="pane">
          <Margin act={act} />
          <AboutAct act={act} />
          <ActForms act={act} state={state} />
        </div>
      </div>
    </StaffPage>
  );
}

function Annulled({ act: { annulment } }: { act: Act }) {
  const locale = useLocale();
  if (!annulment) return null;
  return (
    <Warning>
      <Trans>
        Annulé par jugement : {annulment.court}, {annulment.reference}, {formatDate(annulment.date, locale)}. Aucune
        copie ne vaut plus.
      </Trans>
    </Warning>
  );
}

function Margin({ act: { notes } }: { act: Act }) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">
        <Trans>Mentions en marge</Trans>
      </h2>
      {notes.length === 0 ? (
        <p className="hint">
          <Trans>Aucune.</Trans>
        </p>
      ) : (
        <ol>
          {notes.map(({ id, text }) => (
            <li key={id} lang="fr">
              {text.fr}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function AboutAct({ act }: { act: Act }) {
  const { t } = useLingui();
  const locale = useLocale();
  const origins: Record<string, string> = {
    declared: t`déclaré au poste`,
    imported: t`ancien registre`,
    home: t`tenu au pays`,
  };
  const date = (value: string | null): string => (value === null ? '—' : formatDate(value, locale));
  const { judgment, volet } = act;
  const rows = [
    { key: 'heldBy', label: t`Tenu par`, value: act.heldBy },
    { key: 'origin', label: t`Origine`, value: origins[act.origin] ?? act.origin },
    { key: 'declared', label: t`Déclaré le`, value: date(act.declaredOn) },
    { key: 'signed', label: t`Signé le`, value: date(act.signedOn) },
    ...(judgment
      ? [
          {
            key: 'judgment',
            label: t`Jugement`,
            value: `${judgment.court}, ${judgment.reference}, ${date(judgment.date)}`,
          },
        ]
      : []),
    ...(volet ? [{ key: 'volet', label: t`Volet`, value: <Volet volet={volet} /> }] : []),
  ];
  return (
    <section aria-labelledby="about">
      <h2 id="about">
        <Trans>L’acte et son volet</Trans>
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

function Volet({ volet }: { volet: NonNullable<Act['volet']> }) {
  const locale = useLocale();
  if (volet.state === 'ACKNOWLEDGED') return <Trans>reçu par le service central</Trans>;
  const { sendings } = volet;
  return (
    <Trans>
      envoyé au service central, attendu le {formatDate(volet.acknowledgeBy, locale)} ; envois : {sendings}
    </Trans>
  );
}
