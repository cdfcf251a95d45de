import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextArea } from '@jatigi/ui';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import reader from '../../browser/verify/bar-code-reader.ts?worker&url';
import judge from '../../browser/verify/seal-judge.ts?worker&url';
import keeper from '../../browser/verify/verify-keeper.ts?worker&url';
import script from '../../browser/verify/verify-page.ts?worker&url';
import { useLocale } from '../../layout/use-locale';
import { scannerWordsOf } from './scanner-words';

export interface ScanSettings {
  anchors: readonly string[];
  maxAgeHours: number;
  /** whether one of the authorities is for tests */
  test: boolean;
}

/**
 * The check by the telephone itself. Everything stands there before the script does, so that nothing moves when it comes;
 * without a script the button leads to the form for a photo.
 */
export function ScanSection({ anchors, maxAgeHours, test }: ScanSettings) {
  const { i18n, t } = useLingui();
  const locale = useLocale();
  const files = { 'data-judge': judge, 'data-reader': reader, 'data-keeper': keeper, 'data-decoder': decoder };
  return (
    <section
      id="by-camera"
      aria-labelledby="by-camera-title"
      data-anchors={anchors.join(' ')}
      data-max-age-hours={maxAgeHours}
      data-page={`/${locale}/verify`}
      data-words={JSON.stringify(scannerWordsOf(i18n))}
      {...files}
    >
      <h2 id="by-camera-title">
        <Trans>Avec l’appareil photo, même sans réseau</Trans>
      </h2>
      {test && (
        <p className="test-mark">
          <Trans>ESSAI : documents et clés d’essai, sans aucune valeur</Trans>
        </p>
      )}
      <p>
        <Trans>
          Le sceau est le carré de points noirs. Il est lu et vérifié dans ce téléphone : rien n’est envoyé.
        </Trans>
      </p>
      <div data-camera="" hidden>
        <video className="camera" playsInline muted aria-label={t`Image de l’appareil photo`} />
      </div>
      <p>
        <a href="#by-seal" className="button button-primary" data-scan="">
          <Trans>Scanner le sceau</Trans>
        </a>
      </p>
      <p role="status" data-said="" />
      <div data-answer="" />
      <CompareZone />
      <p className="hint list-state">
        <span data-list="" /> <span data-ready="" />
      </p>
      <script type="module" src={script} />
    </section>
  );
}

/** A seal cut out of one paper and glued on another is genuine: only a comparison sees it. */
function CompareZone() {
  const { t } = useLingui();
  return (
    <div data-compare="" hidden>
      <TextArea
        name="printed"
        label={t`Les deux lignes de lettres et de < imprimées en bas du document`}
        hint={t`Saisissez-les comme elles sont imprimées, une ligne sous l’autre.`}
      />
      <Button type="button" kind="secondary">{t`Comparer avec le sceau`}</Button>
    </div>
  );
}
