import { Trans, useLingui } from '@lingui/react/macro';
import { BackLink, Button, Radios, Select, TextField } from '@jatigi/ui';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Api } from '../../../api/api';
import { loading } from '../../../api/page-errors';
import type { FormState } from '../../../forms/outcome';
import { PageForm } from '../../../forms/page-form';
import { typedOf } from '../../../forms/typed';
import { useLocale } from '../../../layout/use-locale';
import { localeOf } from '../../../locale/locale';
import { translated } from '../../../locale/translated';
import { commanding } from '../commanding';
import { WholeRefusal } from '../staff-form';
import { StaffPage } from '../staff-page';
import { PersonFields } from './person-fields';
import { capacityWords, problemWords, sectionWords } from './registry-words';
import { sections } from './registry.types';
import type { Declaration, Section } from './registry.types';
import { readSection, sectionPointers, typedSection, WITNESSES } from './section-input';

function sectionIn({ params }: Pick<LoaderFunctionArgs, 'params'>): { id: string; section: Section } {
  const section = sections.find((one) => one === params['section']);
  if (!section) throw data({ code: 'not-found' }, { status: 404 });
  return { id: params['id'] ?? '', section };
}

const pathOf = (id: string): string => `/v1/civil-registry/declarations/${encodeURIComponent(id)}`;

export function loader(args: LoaderFunctionArgs) {
  const { id, section } = sectionIn(args);
  return loading(args, async () => {
    const declaration = await Api.of(args).get<Declaration>(pathOf(id), { purpose: 'civil-act' });
    const file = `/${args.params['locale']}/staff/registers/declarations/${id}`;
    if (!declaration.allowedActions.includes('edit')) throw redirect(file);
    const { version, facts } = declaration;
    const person = section === 'mother' || section === 'father' ? facts[section] : undefined;
    return { section, version, file, stored: typedSection(section, facts), isLinked: person?.personId !== undefined };
  });
}

export async function action(args: ActionFunctionArgs) {
  const { id, section } = sectionIn(args);
  const typed = typedOf(await args.request.formData());
  const messages = translated(localeOf(args.request.url), problemWords);
  const file = `/${args.params['locale']}/staff/registers/declarations/${id}`;
  const next = sections[sections.indexOf(section) + 1];
  const to = typed['then'] === 'next' && next ? `${file}/${next}` : `${file}?done=saved`;
  return commanding(args, { typed, to, messages, fields: sectionPointers(section, typed) }, (api, { version }) =>
    api.patch(pathOf(id), { facts: readSection(section, typed) }, { version }),
  );
}

export default function SectionPage() {
  const { section, version, file, stored, isLinked } = useLoaderData<typeof loader>();
  const state = useActionData() as FormState | undefined;
  const { i18n, t } = useLingui();
  const shown = { errors: state?.errors ?? {}, typed: state?.typed ?? stored };
  const title = i18n._(sectionWords[section]);
  const isLast = section === sections.at(-1);
  return (
    <StaffPage title={t`Naissance : ${title}`} hasErrors={state !== undefined}>
      <BackLink href={file}>{t`Déclaration`}</BackLink>
      <h1>{title}</h1>
      <WholeRefusal state={state} />
      <div className="narrow">
        <PageForm state={state && { ...state, errors: withoutWhole(state.errors) }} version={version}>
          <SectionFields section={section} state={shown} isLinked={isLinked} />
          <div className="button-group">
            {!isLast && (
              <Button name="then" value="next">
                <Trans>Enregistrer et continuer</Trans>
              </Button>
            )}
            <Button kind={isLast ? 'primary' : 'secondary'} name="then" value="file">
              <Trans>Enregistrer</Trans>
            </Button>
          </div>
        </PageForm>
      </div>
    </StaffPage>
  );
}

function withoutWhole({ '': _whole, ...errors }: FormState['errors']): FormState['errors'] {
  return errors;
}

interface FieldsProps {
  section: Section;
  state: Pick<FormState, 'errors' | 'typed'>;
  isLinked: boolean;
}

function SectionFields({ section, state, isLinked }: FieldsProps) {
  switch (section) {
    case 'child':
      return <ChildFields state={state} />;
    case 'mother':
    case 'father':
      return <ParentFields section={section} state={state} isLinked={isLinked} />;
    case 'declarant':
      return <DeclarantFields state={state} />;
    case 'witnesses':
      return <WitnessFields state={state} />;
    case 'interpreter':
      return <InterpreterFields state={state} />;
  }
}

type Fields = Pick<FieldsProps, 'state'>;

function ChildFields({ state }: Fields) {
  const { t } = useLingui();
  const { errors, typed } = state;
  const number = { inputMode: 'numeric', maxLength: 1 } as const;
  return (
    <>
      <PersonFields kind="child" state={state} />
      <h2>
        <Trans>Jumeaux, triplés</Trans>
      </h2>
      <p className="hint">
        <Trans>Laissez vide pour une naissance simple. Chaque enfant a sa propre déclaration.</Trans>
      </p>
      <TextField
        name="children"
        label={t`Nombre d’enfants nés`}
        optional
        width="short"
        value={typed['children']}
        error={errors['children']}
        input={number}
      />
      <TextField
        name="order"
        label={t`Rang de cet enfant`}
        optional
        width="short"
        value={typed['order']}
        error={errors['order']}
        input={number}
      />
    </>
  );
}

function ParentFields({ section, state, isLinked }: FieldsProps) {
  const { t } = useLingui();
  return (
    <Radios
      name="declared"
      label={section === 'mother' ? t`La mère est-elle connue et déclarée ?` : t`Le père est-il connu et déclaré ?`}
      value={state.typed['declared']}
      error={state.errors['declared']}
      choices={[
        { value: 'yes', label: t`Oui`, reveals: <PersonFields kind="parent" state={state} isLinked={isLinked} /> },
        { value: 'no', label: t`Non : inconnu ou non déclaré`, hint: t`L’acte ne dira rien de ce parent.` },
      ]}
    />
  );
}

function DeclarantFields({ state }: Fields) {
  const { i18n, t } = useLingui();
  return (
    <>
      <Radios
        name="capacity"
        label={t`Qui déclare la naissance ?`}
        value={state.typed['capacity']}
        error={state.errors['capacity']}
        choices={Object.entries(capacityWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <h2>
        <Trans>Si ce n’est ni le père ni la mère</Trans>
      </h2>
      <PersonFields kind="other" state={state} />
    </>
  );
}

function WitnessFields({ state }: Fields) {
  const { t } = useLingui();
  return WITNESSES.map((prefix, index) => (
    <section key={prefix}>
      <h2>{index === 0 ? t`Premier témoin` : t`Second témoin`}</h2>
      <PersonFields kind="other" prefix={prefix} state={state} />
    </section>
  ));
}

const languages = ['bm', 'ff', 'snk', 'son', 'dje', 'tmh', 'ar', 'fr', 'en', 'de', 'es', 'it', 'pt', 'tr', 'zh'];

function InterpreterFields({ state }: Fields) {
  const { t } = useLingui();
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (
    <>
      <p className="hint">
        <Trans>Laissez vide si personne n’a interprété.</Trans>
      </p>
      <Select
        name="language"
        label={t`Langue interprétée`}
        value={state.typed['language']}
        error={state.errors['language']}
        placeholder={t`Pas d’interprète`}
        options={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
      />
      <PersonFields kind="other" state={state} />
    </>
  );
}
