import type { Judgement } from '../../verification/judge-seal';
import { CameraPanel, partOf } from '../verify/camera-panel';
import type { ScannerWords } from '../verify/page-words';
import { PictureReader } from '../verify/read-picture';
import { Scanner } from '../verify/scanner';
import type { JudgeAnswer, JudgeQuestion } from '../verify/seal-judge';
import { verdictNodes } from '../verify/show-verdict';
import { WorkerCall } from '../verify/worker-call';

/** The online desk reads a seal: its zone is what a reader would have typed, and the register is asked with it. */
export class VisaScan {
  private readonly words: ScannerWords;
  private readonly judge: WorkerCall<JudgeQuestion, JudgeAnswer>;
  private readonly scanner: Scanner;
  private readonly panel: CameraPanel;
  private listOf: string | null = null;

  constructor(private readonly section: HTMLElement) {
    const { words = '{}', judge = '', reader = '' } = section.dataset;
    this.words = JSON.parse(words) as ScannerWords;
    this.judge = new WorkerCall(judge);
    this.scanner = new Scanner({
      video: this.part('video'),
      reader: new PictureReader(reader),
      judge: (seal) => this.judged(seal),
      onJudgement: (judgement) => this.take(judgement),
      onLink: () => false,
    });
    this.panel = new CameraPanel(section, this.words, this.scanner);
  }

  async start(): Promise<void> {
    const { anchors = '', maxAgeHours = '0' } = this.section.dataset;
    await this.judge.ask({ do: 'open', anchors: anchors.split(' '), maxAgeHours: Number(maxAgeHours) });
    this.part('[data-scan]').addEventListener('click', () => void this.toggle());
    this.section.hidden = false;
    await this.judge.ask({ do: 'refresh' });
  }

  private part<E extends HTMLElement>(selector: string): E {
    return partOf(this.section, selector);
  }

  private async toggle(): Promise<void> {
    if (this.scanner.isRunning) return this.panel.end('');
    this.part('[data-answer]').replaceChildren();
    await this.panel.begin();
  }

  private async judged(seal: Uint8Array): Promise<Judgement> {
    const { judgement, list } = await this.judge.ask({ do: 'judge', seal });
    this.listOf = list?.issuedAt ?? null;
    return judgement as Judgement;
  }

  /** A seal that does not hold is shown first: the officer sends its zone, or refuses the paper. */
  private take(judgement: Judgement): void {
    this.panel.end('');
    const zone = judgement.fields.find(({ name }) => name === 'mrz')?.value;
    const field = document.querySelector<HTMLTextAreaElement>('form[action="?do=verify"] textarea[name=mrz]');
    const isRead = typeof zone === 'string' && field !== null;
    if (isRead) field.value = zone;
    if (isRead && ['valid', 'undecided'].includes(judgement.verdict)) return field.form?.requestSubmit();
    const { words, listOf } = this;
    const nodes = verdictNodes(judgement, { words, locale: document.documentElement.lang, listOf });
    this.part('[data-answer]').replaceChildren(...nodes);
    this.part('[data-verdict]').focus();
  }
}
