import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@jatigi/ui';
import decoder from 'zxing-wasm/reader/zxing_reader.wasm?url';
import script from '../../../browser/desk/scan-visa.ts?worker&url';
import reader from '../../../browser/verify/bar-code-reader.ts?worker&url';
import judge from '../../../browser/verify/seal-judge.ts?worker&url';
import type { ScanSettings } from '../../public/scan-section';
import { scannerWordsOf } from '../../public/scanner-words';

/** The seal of an e-visa, read by the camera: it fills the zone and sends it. Hidden until its script can do so. */
export function ScanVisa({ anchors, maxAgeHours, test }: ScanSettings) {
  const { i18n, t } = useLingui();
  const noCamera = t`L’appareil photo ne peut pas être utilisé. Tapez la zone ou le numéro.`;
  const files = { 'data-judge': judge, 'data-reader': reader, 'data-decoder': decoder };
  return (
    <section
      id="scan-visa"
      hidden
      aria-label={t`Sceau de l’e-visa`}
      data-anchors={anchors.join(' ')}
      data-max-age-hours={maxAgeHours}
      data-words={JSON.stringify({ ...scannerWordsOf(i18n), noCamera })}
      {...files}
    >
      {test && (
        <p className="test-mark">
          <Trans>ESSAI : documents et clés d’essai, sans aucune valeur</Trans>
        </p>
      )}
      <div data-camera="" hidden>
        <video className="camera" playsInline muted aria-label={t`Image de l’appareil photo`} />
      </div>
      <p>
        <Button type="button" kind="secondary" data-scan="">{t`Scanner le sceau`}</Button>
      </p>
      <p role="status" data-said="" />
      <div data-answer="" />
      <script type="module" src={script} />
    </section>
  );
}
