import { Api } from '../../api/api';
import type { PageArguments } from '../../api/api';
import { gatewayContext } from '../../api/gateway-context';
import type { ScanSettings } from './scan-section';
import { anchorsIn, pinsTestAuthority } from '../../server/trust-anchors';

const MINUTES = 5 * 60_000;
let asked: { anchors: readonly string[]; until: number } | undefined;

/** Authorities that the page pins; none where telephones check nothing by themselves. */
async function pinnedAnchors(args: PageArguments): Promise<readonly string[]> {
  const { anchors } = args.context.get(gatewayContext).verification;
  if (anchors) return anchors;
  if (asked && asked.until > Date.now()) return asked.anchors;
  try {
    const answer = await Api.of(args).stream('/v1/documents/trust/certificates');
    asked = { anchors: anchorsIn(await answer.text(), false), until: Date.now() + MINUTES };
    return asked.anchors;
  } catch {
    return []; // the page goes on without: a number and a photo are checked by the register
  }
}

/** What the check by a telephone needs to know of this deployment. */
export async function scanSettings(args: PageArguments): Promise<ScanSettings> {
  const { maxAgeHours } = args.context.get(gatewayContext).verification;
  const anchors = await pinnedAnchors(args);
  return { anchors, maxAgeHours, test: pinsTestAuthority(anchors) };
}
