import type { Judgement } from '../../verification/judge-seal';
import { openCamera } from './camera';
import type { Camera } from './camera';
import type { PictureReader, Reading } from './read-picture';

const PAUSE = 60;
/** So often a QR code is seen alone before it counts: the seal beside it says more. */
const LINK_ALONE = 8;

interface Parts {
  video: HTMLVideoElement;
  reader: PictureReader;
  judge(seal: Uint8Array): Promise<Judgement>;
  /** Ends a scan. */
  onJudgement(judgement: Judgement): void;
  /** A QR code was read and no seal beside it. Ends a scan when it returns true. */
  onLink(link: string): boolean;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Looks at the camera until a seal is read. */
export class Scanner {
  private camera: Camera | null = null;

  constructor(private readonly parts: Parts) {}

  get isRunning(): boolean {
    return this.camera !== null;
  }

  /** @throws when there is no camera, or it may not be used */
  async start(): Promise<void> {
    const camera = await openCamera(this.parts.video);
    this.camera = camera;
    void this.look(camera).finally(() => this.stop());
  }

  stop(): void {
    this.camera?.stop();
    this.camera = null;
  }

  /** Judges the seal in a picture. Null when there is none. */
  async judged(picture: ImageData | Blob, reading: Reading): Promise<Judgement | null> {
    if (!reading.seal) return null;
    const judgement = await this.parts.judge(reading.seal);
    if (!reading.isByTelephone || !['tampered', 'unknown'].includes(judgement.verdict)) return judgement;
    // A telephone may have changed a byte while it made text of the code: an accusation needs our own decoder.
    return this.judged(picture, await this.parts.reader.readByDecoder(picture));
  }

  private async look(camera: Camera): Promise<void> {
    for (let linksAlone = 0; this.camera === camera; await wait(PAUSE)) {
      const picture = camera.frame();
      if (!picture) continue;
      const reading = await this.parts.reader.read(picture);
      const judgement = await this.judged(picture, reading);
      if (this.camera !== camera) return;
      if (judgement) return this.parts.onJudgement(judgement);
      linksAlone += reading.link === null ? 0 : 1;
      if (reading.link !== null && linksAlone >= LINK_ALONE && this.parts.onLink(reading.link)) return;
    }
  }
}
