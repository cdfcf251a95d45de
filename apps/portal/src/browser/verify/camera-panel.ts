import type { ScannerWords } from './page-words';
import type { Scanner } from './scanner';

/** What a section with a camera shows of its scanner: the picture, the button that begins and ends it, and what it says. */
export class CameraPanel {
  constructor(
    private readonly section: HTMLElement,
    private readonly words: ScannerWords,
    private readonly scanner: Scanner,
  ) {}

  say(text: string): void {
    partOf(this.section, '[data-said]').textContent = text;
  }

  async begin(): Promise<void> {
    partOf(this.section, '[data-camera]').hidden = false;
    try {
      await this.scanner.start();
      partOf(this.section, '[data-scan]').textContent = this.words.stop;
      this.say(this.words.looking);
    } catch {
      this.end(this.words.noCamera);
    }
  }

  end(said: string): void {
    this.scanner.stop();
    partOf(this.section, '[data-camera]').hidden = true;
    partOf(this.section, '[data-scan]').textContent = this.words.scan;
    this.say(said);
  }
}

/** The page was written by the server, with every part that its script asks for. */
export const partOf = <E extends HTMLElement>(section: HTMLElement, selector: string): E =>
  section.querySelector(selector) as E;
