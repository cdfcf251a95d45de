import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Select, SummaryList, TextArea } from '@jatigi/ui';
import type { FormState } from '../../../forms/outcome';
import { useLocale } from '../../../layout/use-locale';
import { formatInstant } from '../../../locale/format';
import { Folded } from '../folded';
import { Who } from '../person-name';
import { StaffForm, stateOf } from '../staff-form';
import { CodesField } from './examination-forms';
import type { ProposedEnding, RefusalCode, VisaFile } from './visa-file.types';
import { endingWords } from './visa-words';

interface Props {
  file: VisaFile;
  codes: readonly RefusalCode[];
  state: FormState | undefined;
  /** Of the post, as in the history. */
  zone: string;
}

/** An issued visa that should stand no more: proposed by one person, confirmed or contradicted by another. */
export function EndingBox({ file, codes, state, zone }: Props) {
  const { t } = useLingui();
  if (file.state === 'ISSUED' && file.ending)
    return <ProposedEndingBox {...{ file, codes, state, zone }} ending={file.ending} />;
  if (!file.allowedActions.includes('propose-ending')) return null;
  return (
    <Folded intent="propose-ending" state={state} summary={t`Annuler ou révoquer le visa`}>
      <ProposeForm file={file} codes={codes} state={state} />
    </Folded>
  );
}

function ProposeForm({ file, codes, state }: Omit<Props, 'zone'>) {
  const { i18n, t } = useLingui();
  const { errors, typed } = stateOf(state, 'propose-ending');
  return (
    <StaffForm intent="propose-ending" state={state} version={file.version} draft>
      <Select
        name="as"
        label={t`Ce qui est proposé`}
        value={typed['as']}
        error={errors['as']}
        placeholder={t`Choisissez`}
        options={Object.entries(endingWords).map(([value, words]) => ({ value, label: i18n._(words) }))}
      />
      <CodesField name="endingCodes" codes={codes} typed={typed['endingCodes']} error={errors['endingCodes']} />
      <TextArea
        name="endingNote"
        label={t`Note pour la personne qui confirme`}
        hint={t`Le titulaire ne la voit jamais.`}
        optional
        value={typed['endingNote']}
        error={errors['endingNote']}
        input={{ rows: 3, maxLength: 4000 }}
      />
      <Button kind="danger">{t`Proposer`}</Button>
    </StaffForm>
  );
}

function ProposedEndingBox({ file, codes, state, zone, ending }: Props & { ending: ProposedEnding }) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const words = (code: string) => codes.find((known) => known.code === code)?.text[locale] ?? code;
  const reasons = ending.codes.map((code) => (
    <li key={code}>
      {code} : {words(code)}
    </li>
  ));
  const by = (
    <>
      <Who personId={ending.by} />, {formatInstant(ending.at, locale, zone)}
    </>
  );
  return (
    <section aria-labelledby="ending" className="notice">
      <h2 id="ending">{i18n._(endingWords[ending.as])}</h2>
      <SummaryList
        rows={[
          { key: 'by', label: t`Proposé par`, value: by },
          { key: 'codes', label: t`Motifs`, value: <ul>{reasons}</ul> },
          { key: 'note', label: t`Note`, value: file.notes.ending ?? '—' },
        ]}
      />
      <SecondPerson file={file} state={state} ending={ending} />
    </section>
  );
}

function SecondPerson({ file, state, ending }: Omit<Props, 'codes' | 'zone'> & { ending: ProposedEnding }) {
  const { t } = useLingui();
  const { errors, typed } = stateOf(state, 'reject-ending');
  if (!file.allowedActions.includes('confirm-ending'))
    return (
      <p>
        <Trans>
          Le visa vaut encore : une autre personne (consul, chef de section ou bureau central) doit confirmer.
        </Trans>
      </p>
    );
  return (
    <div className="columns columns-2">
      <StaffForm intent="confirm-ending" state={state} version={file.version}>
        <Button kind="danger">{ending.as === 'annul' ? t`Annuler le visa` : t`Révoquer le visa`}</Button>
      </StaffForm>
      <StaffForm intent="reject-ending" state={state} version={file.version} draft>
        <TextArea
          name="rejectNote"
          label={t`Je ne suis pas d’accord : pourquoi le visa doit rester`}
          value={typed['rejectNote']}
          error={errors['rejectNote']}
          input={{ rows: 3, maxLength: 4000 }}
        />
        <Button kind="secondary">{t`Laisser le visa`}</Button>
      </StaffForm>
    </div>
  );
}
