import type { Judgement } from '../../verification/judge-seal';
import { smallerPhoto } from '../smaller-photo';
import { CameraPanel, partOf } from './camera-panel';
import { keepPage } from './keep-page';
import type { ScannerWords } from './page-words';
import { PictureReader } from './read-picture';
import { Scanner } from './scanner';
import type { JudgeAnswer, JudgeQuestion, ListState } from './seal-judge';
import { listWords, verdictNodes } from './show-verdict';
import { WorkerCall } from './worker-call';

/** Between two looks for a newer list while the page stays open. */
const REFRESH = 10 * 60_000;
const NUMBER_IN_LINK = /\/verify\/([A-Za-z0-9-]{5,40})$/;

const section = document.getElementById('by-camera');
// Without any of these the link of the page leads to the form for a photo, as it does without a script.
if (section && 'Worker' in window && 'WebAssembly' in window && 'subtle' in (window.crypto ?? {})) begin(section);

function begin(section: HTMLElement): void {
  const start = (): void => void new VerifyPage(section).start();
  if (document.readyState === 'complete') start();
  else addEventListener('load', start);
}

class VerifyPage {
  private readonly locale = document.documentElement.lang;
  private readonly words: ScannerWords;
  private readonly judge: WorkerCall<JudgeQuestion, JudgeAnswer>;
  private readonly reader: PictureReader;
  private readonly scanner: Scanner;
  private readonly panel: CameraPanel;
  private state: ListState = { list: null, reached: true };
  private lastSeal: Uint8Array | null = null;

  constructor(private readonly section: HTMLElement) {
    const { words = '{}', judge = '', reader = '' } = section.dataset;
    this.words = JSON.parse(words) as ScannerWords;
    this.judge = new WorkerCall(judge);
    this.reader = new PictureReader(reader);
    this.scanner = new Scanner({
      video: this.part('video'),
      reader: this.reader,
      judge: (seal) => this.judged(seal),
      onJudgement: (judgement) => this.showJudgement(judgement),
      onLink: (link) => this.followLink(link),
    });
    this.panel = new CameraPanel(section, this.words, this.scanner);
  }

  async start(): Promise<void> {
    const { anchors = '', maxAgeHours = '0' } = this.section.dataset;
    this.showList(await this.judge.ask({ do: 'open', anchors: anchors.split(' '), maxAgeHours: Number(maxAgeHours) }));
    this.becomesButton(this.part('[data-scan]'));
    this.part('[data-compare] button').addEventListener('click', () => void this.compare());
    document
      .querySelectorAll('main form')
      .forEach((form) =>
        form.addEventListener('submit', (event) => this.withoutNetwork(event, form as HTMLFormElement)),
      );
    addEventListener('online', () => void this.refresh());
    setInterval(() => void this.refresh(), REFRESH);
    await this.refresh();
    await this.keep(false);
  }

  /** It was a link to the form for a photo; for hands and screen readers it is a button from now on. */
  private becomesButton(link: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.dataset['scan'] = '';
    button.append(...link.childNodes);
    button.addEventListener('click', () => void this.toggle());
    link.replaceWith(button);
  }

  private part<E extends HTMLElement>(selector: string): E {
    return partOf(this.section, selector);
  }

  private async keep(hasScanned: boolean): Promise<void> {
    const { keeper = '', page = '' } = this.section.dataset;
    if (await keepPage(keeper, page, hasScanned)) this.part('[data-ready]').textContent = this.words.ready;
  }

  private async refresh(): Promise<void> {
    this.showList(await this.judge.ask({ do: 'refresh' }));
  }

  private showList(state: ListState): void {
    this.state = state;
    const { list } = state;
    this.part('[data-list]').textContent = list
      ? listWords(this.words, this.locale, { fitness: list.fitness, listOf: list.issuedAt })
      : this.words.list.none;
  }

  /** A new question: the answer to the last one must not be read as the answer to this one. */
  private loading(): void {
    this.part('[data-answer]').replaceChildren();
    this.panel.say(this.words.loading);
  }

  private async toggle(): Promise<void> {
    if (this.scanner.isRunning) return this.panel.end('');
    this.loading();
    this.part('[data-compare]').hidden = true;
    void this.refresh();
    await this.panel.begin();
  }

  /** The seal that was read last, against the two lines that somebody typed off the paper. */
  private async compare(): Promise<void> {
    const typed = this.part<HTMLTextAreaElement>('[data-compare] textarea').value.toUpperCase();
    const [first, second] = typed.split(/\s+/).filter(Boolean);
    if (!this.lastSeal || first === undefined) return;
    this.loading();
    // One line alone is no zone either: it is judged, and told to be mistyped.
    this.showJudgement(await this.judged(this.lastSeal, [first, second ?? '']));
  }

  private async judged(seal: Uint8Array, printed?: readonly [string, string]): Promise<Judgement> {
    this.lastSeal = seal;
    const { judgement, ...state } = await this.judge.ask({ do: 'judge', seal, printed });
    this.showList(state);
    return judgement as Judgement;
  }

  private showJudgement(judgement: Judgement): void {
    this.panel.end('');
    const { words, locale, state } = this;
    const nodes = verdictNodes(judgement, { words, locale, listOf: state.list?.issuedAt ?? null });
    this.part('[data-answer]').replaceChildren(...nodes);
    this.part('[data-compare]').hidden = !judgement.fields.some(({ name }) => name === 'mrz');
    this.part('[data-verdict]').focus();
    void this.keep(true);
  }

  /** The QR code is no proof: it only leads to the register. */
  private followLink(link: string): boolean {
    const number = NUMBER_IN_LINK.exec(link)?.[1];
    if (number === undefined) return false;
    if (this.state.reached) location.assign(`/${this.locale}/verify/${number}`);
    else this.panel.say(this.words.onlyLink);
    return this.state.reached;
  }

  /** A photo is looked at here when nobody else can be asked; for a number and a PDF there is nothing here. */
  private withoutNetwork(event: Event, form: HTMLFormElement): void {
    if (this.state.reached && navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
    if (file?.type.startsWith('image/')) void this.lookAt(file);
    else this.panel.say(this.words.noNetwork);
  }

  private async lookAt(file: File): Promise<void> {
    this.loading();
    const picture = await smallerPhoto(file);
    const judgement = await this.scanner.judged(picture, await this.reader.readByDecoder(picture)).catch(() => null);
    if (judgement) this.showJudgement(judgement);
    else this.panel.say(this.words.noSeal);
    this.section.scrollIntoView();
  }
}
