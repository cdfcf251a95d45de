import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkboxes, Details, TextArea, TextField } from '@jatigi/ui';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import script from '../../../browser/desk/begin-desk.ts?worker&url';
import reader from '../../../browser/verify/bar-code-reader.ts?worker&url';
import judge from '../../../browser/verify/seal-judge.ts?worker&url';
import keeper from '../../../browser/verify/verify-keeper.ts?worker&url';
import { CountryField } from '../../../forms/country-field';
import { useLocale } from '../../../layout/use-locale';
import type { ScanSettings } from '../../public/scan-section';
import type { RefusalCode } from '../visas/visa-file.types';
import { deskWordsOf } from './offline-words';

type Props = ScanSettings & { codes: readonly RefusalCode[] };

/** Everything stands here before the script does; without a script nothing is offered. */
export function DeskSection({ anchors, maxAgeHours, test, codes }: Props) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const files = { 'data-judge': judge, 'data-reader': reader, 'data-keeper': keeper, 'data-decoder': decoder };
  return (
    <section
      id="border-desk"
      aria-labelledby="shown"
      data-anchors={anchors.join(' ')}
      data-max-age-hours={maxAgeHours}
      data-page={`/${locale}/border-desk`}
      data-words={JSON.stringify(deskWordsOf(i18n))}
      {...files}
    >
      {test && (
        <p className="test-mark">
          <Trans>ESSAI : documents et clés d’essai, sans aucune valeur</Trans>
        </p>
      )}
      <noscript>
        <Trans>Cette page a besoin de JavaScript. Utilisez le guichet avec réseau.</Trans>
      </noscript>
      <div data-answer="" />
      <p role="status" data-said="" />
      <Acts codes={codes} />
      <Shown />
      <Journal />
      <script type="module" src={script} />
    </section>
  );
}

/** What the officer did: offered once somebody stands at the desk, whatever the verdict was. */
function Acts({ codes }: Pick<Props, 'codes'>) {
  const { t } = useLingui();
  const locale = useLocale();
  const choices = codes.map(({ code, text }) => ({ value: code, label: `${code} : ${text[locale]}` }));
  return (
    <div data-act="" hidden>
      <div className="button-group">
        <Button type="button" data-write="entry">{t`Noter l’entrée`}</Button>
        <Button type="button" kind="secondary" data-write="exit">{t`Noter la sortie`}</Button>
      </div>
      <div data-refuse="">
        <Details summary={t`Refuser l’entrée`}>
          <Checkboxes name="codes" label={t`Motifs`} choices={choices} />
          <Button type="button" kind="danger" data-write="refusal">{t`Noter le refus d’entrée`}</Button>
        </Details>
      </div>
    </div>
  );
}

function Shown() {
  const { t } = useLingui();
  const number = { maxLength: 40, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false } as const;
  return (
    <>
      <h2 id="shown">
        <Trans>Ce que le voyageur présente</Trans>
      </h2>
      <div data-camera="" hidden>
        <video className="camera" playsInline muted aria-label={t`Image de l’appareil photo`} />
      </div>
      <p>
        <Button type="button" data-scan="">{t`Scanner le sceau`}</Button>
      </p>
      <form data-ask="" noValidate>
        <TextArea
          name="mrz"
          label={t`Zone lue sur le passeport ou l’e-visa`}
          hint={t`Les deux lignes du bas, telles que le lecteur les tape.`}
          optional
          input={{ rows: 2, maxLength: 120, autoComplete: 'off', spellCheck: false }}
        />
        <TextField name="visaNumber" label={t`Ou le numéro de l’e-visa`} optional width="medium" input={number} />
        <CountryField name="issuer" label={t`Ou le pays du passeport`} optional />
        <TextField name="passportNumber" label={t`et son numéro`} optional width="medium" input={number} />
        <Button>{t`Contrôler le visa`}</Button>
      </form>
    </>
  );
}

/** Which desk this is, what it knows, and what it wrote. */
function Journal() {
  const { t } = useLingui();
  const plain = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <>
      <h2>
        <Trans>Ce guichet</Trans>
      </h2>
      <TextField
        name="post"
        label={t`Code du poste frontière`}
        width="short"
        input={{ ...plain, maxLength: 16, autoCapitalize: 'characters' }}
      />
      <TextField name="desk" label={t`Guichet`} value="1" width="short" input={{ ...plain, maxLength: 40 }} />
      <p data-bundle="" />
      <p>
        <strong data-untold="" /> <span data-register="" role="status" />
      </p>
      <p>
        <Button type="button" kind="secondary" data-tell="">{t`Transmettre maintenant`}</Button>
      </p>
      <h2>
        <Trans>Journal</Trans>
      </h2>
      <ol data-journal="" className="plain-list" />
    </>
  );
}
