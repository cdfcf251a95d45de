import type { CrossingKind } from '../../border-desk/desk-line';
import type { DeskKnowledge, DeskVerdict } from '../../border-desk/desk-verdict';
import { isFault, presentedOf } from '../../pages/staff/border/presented';
import type { Presented } from '../../pages/staff/border/presented';
import { typedOf } from '../../forms/typed';
import type { Judgement } from '../../verification/judge-seal';
import { keepPage } from '../verify/keep-page';
import { ageInWords, filled, instantInWords } from '../verify/page-words';
import { PictureReader } from '../verify/read-picture';
import { Scanner } from '../verify/scanner';
import type { JudgeAnswer, JudgeQuestion } from '../verify/seal-judge';
import { verdictNodes } from '../verify/show-verdict';
import { WorkerCall } from '../verify/worker-call';
import type { Refusal } from './ask-visas';
import { DeskBundle } from './desk-knowledge';
import type { DeskPlace, DeskStore } from './desk-store';
import type { DeskWords } from './desk-words';
import { deskVerdictNodes, journalNodes } from './show-desk';
import type { Spoken } from './show-desk';
import { tellJournal } from './tell-journal';

/** Between two looks at the register while the page stays open. */
const REFRESH = 60_000;

/** The desk: who stands before it, what it may be told, what was written down, and whether the register knows it yet. */
export class DeskPage {
  private readonly spoken: Spoken;
  private readonly judge: WorkerCall<JudgeQuestion, JudgeAnswer>;
  private readonly bundle: DeskBundle;
  private readonly scanner: Scanner;
  private sealListOf: string | null = null;
  private shown: Presented | null = null;
  private looks = 0;
  private telling: Promise<void> | null = null;

  constructor(
    private readonly section: HTMLElement,
    private readonly store: DeskStore,
  ) {
    const { words = '{}', judge = '', reader = '', maxAgeHours = '0' } = section.dataset;
    this.spoken = { words: JSON.parse(words) as DeskWords, locale: document.documentElement.lang };
    this.judge = new WorkerCall(judge);
    this.bundle = new DeskBundle(store, this.judge, Number(maxAgeHours));
    this.scanner = new Scanner({
      video: this.part('video'),
      reader: new PictureReader(reader),
      judge: (seal) => this.judged(seal),
      onJudgement: (judgement) => void this.showSeal(judgement),
      onLink: () => false,
    });
  }

  async start(): Promise<void> {
    const { anchors = '', maxAgeHours = '0', keeper = '', page = '' } = this.section.dataset;
    await this.judge.ask({ do: 'open', anchors: anchors.split(' '), maxAgeHours: Number(maxAgeHours) });
    await this.bundle.open();
    await this.fillPlace();
    this.listen();
    await this.showState();
    this.section.dataset['ready'] = '';
    await this.meetRegister();
    if (await keepPage(keeper, page, true)) this.section.dataset['kept'] = '';
  }

  private listen(): void {
    this.part('[data-scan]').addEventListener('click', () => void this.toggle());
    this.part('form[data-ask]').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask();
    });
    for (const button of this.section.querySelectorAll<HTMLElement>('[data-write]'))
      button.addEventListener('click', () => void this.write(button.dataset['write'] as CrossingKind));
    this.part('[data-tell]').addEventListener('click', () => void this.meetRegister());
    addEventListener('online', () => void this.meetRegister());
    setInterval(() => void this.meetRegister(), REFRESH);
  }

  private part<E extends HTMLElement>(selector: string): E {
    return this.section.querySelector(selector) as E;
  }

  private say(text: string): void {
    this.part('[data-said]').textContent = text;
  }

  private async fillPlace(): Promise<void> {
    const kept = await this.store.place();
    const asked = new URLSearchParams(location.search);
    for (const name of ['post', 'desk'] as const) {
      const input = this.part<HTMLInputElement>(`[name=${name}]`);
      input.value = asked.get(name) ?? kept?.[name] ?? input.value;
    }
  }

  /** Which post and which desk; null while somebody has not said it in letters that the register takes. */
  private async place(): Promise<DeskPlace | null> {
    const [post, desk] = ['post', 'desk'].map((name) => this.part<HTMLInputElement>(`[name=${name}]`).value.trim());
    if (!/^[A-Z0-9-]{1,16}$/.test(post ?? '') || !/^[A-Za-z0-9-]{1,40}$/.test(desk ?? '')) return null;
    const place = { post: post as string, desk: desk as string };
    await this.store.setPlace(place);
    return place;
  }

  private async toggle(): Promise<void> {
    if (this.scanner.isRunning) return this.endScan();
    this.forget();
    this.part('[data-camera]').hidden = false;
    try {
      await this.scanner.start();
      this.part('[data-scan]').textContent = this.spoken.words.scanner.stop;
      this.say(this.spoken.words.scanner.looking);
    } catch {
      this.endScan();
      this.say(this.spoken.words.scanner.noCamera);
    }
  }

  private endScan(): void {
    this.scanner.stop();
    this.part('[data-camera]').hidden = true;
    this.part('[data-scan]').textContent = this.spoken.words.scanner.scan;
  }

  private async judged(seal: Uint8Array): Promise<Judgement> {
    const { judgement, list } = await this.judge.ask({ do: 'judge', seal });
    this.sealListOf = list?.issuedAt ?? null;
    return judgement as Judgement;
  }

  /** The seal says whose paper it is; the bundle and the journal say what is left of it. */
  private async showSeal(judgement: Judgement): Promise<void> {
    this.endScan();
    const zone = judgement.fields.find(({ name }) => name === 'mrz')?.value;
    const document = typeof zone === 'string' ? presentedOf({ mrz: zone }) : null;
    const { words, locale } = this.spoken;
    const nodes = verdictNodes(judgement, { words: words.scanner, locale, listOf: this.sealListOf });
    if (document === null || isFault(document)) return this.show(nodes);
    const seal = judgement.verdict === 'valid' ? 'valid' : judgement.verdict === 'undecided' ? 'undecided' : 'refused';
    await this.showVerdict(document, seal, nodes);
  }

  private async ask(): Promise<void> {
    const form = this.part<HTMLFormElement>('form[data-ask]');
    const document = presentedOf(typedOf(new FormData(form)));
    this.forget();
    if (isFault(document)) return this.say(this.spoken.words.faults[document.code] ?? document.code);
    await this.showVerdict(document, undefined);
  }

  private async showVerdict(
    document: Presented,
    seal: DeskKnowledge['seal'],
    below: HTMLElement[] = [],
  ): Promise<void> {
    const said = await this.bundle.judged(document, seal);
    this.shown = document;
    this.show([...deskVerdictNodes(said, this.spoken), ...below]);
    this.offer(said);
  }

  private show(nodes: HTMLElement[]): void {
    this.say('');
    this.part('[data-answer]').replaceChildren(...nodes);
    this.part('[data-answer] .verdict').focus();
  }

  /** Where the desk cannot tell, the officer decides. Somebody who leaves is written down whatever the verdict was. */
  private offer({ verdict, hereSince }: DeskVerdict): void {
    this.part('[data-act]').hidden = false;
    this.part('[data-write=entry]').hidden = verdict === 'refuse';
    this.part('[data-refuse]').hidden = hereSince !== null;
  }

  private forget(): void {
    this.shown = null;
    this.part('[data-act]').hidden = true;
    this.part('[data-answer]').replaceChildren();
    this.say('');
  }

  private async write(kind: CrossingKind): Promise<void> {
    const document = this.shown;
    const place = await this.place();
    if (!document) return;
    if (!place) return this.say(this.spoken.words.placeMissing);
    const boxes = [...this.section.querySelectorAll<HTMLInputElement>('[name=codes]:checked')];
    const codes = kind === 'refusal' ? boxes.map(({ value }) => value) : [];
    if (kind === 'refusal' && codes.length === 0) return this.say(this.spoken.words.codesMissing);
    this.shown = null; // a second click writes nothing more
    try {
      await this.store.write({
        id: crypto.randomUUID(),
        kind,
        at: new Date().toISOString(),
        document,
        codes,
        ...place,
      });
    } catch {
      this.shown = document;
      return this.say(this.spoken.words.cannotWrite);
    }
    this.forget();
    boxes.forEach((box) => (box.checked = false));
    this.part<HTMLFormElement>('form[data-ask]').reset();
    this.say(filled(this.spoken.words.written, { what: this.spoken.words.kinds[kind] }));
    await this.showState();
    await this.meetRegister();
  }

  /** One at a time; who comes meanwhile waits for the same. */
  private meetRegister(): Promise<void> {
    this.telling ??= this.tellAndAsk().finally(() => (this.telling = null));
    return this.telling;
  }

  private async tellAndAsk(): Promise<void> {
    await this.judge.ask({ do: 'refresh' });
    const place = await this.place();
    const refusal = (await tellJournal(this.store)) ?? (place ? await this.bundle.refresh(place.post) : null);
    if (refusal === null) await this.store.forgetOld(new Date());
    await this.showState(refusal);
    this.looks += 1;
    this.section.dataset['looks'] = String(this.looks);
  }

  private async showState(refusal: Refusal | null = null): Promise<void> {
    const { bundle } = this;
    const { words, locale } = this.spoken;
    const { issuedAt } = bundle;
    const now = new Date();
    const age = issuedAt && {
      date: instantInWords(new Date(issuedAt), locale),
      age: ageInWords(issuedAt, now, locale),
    };
    this.part('[data-bundle]').textContent = age ? filled(words.bundle[bundle.fitness(now)], age) : words.bundle.none;
    const lines = await this.store.lines();
    const untold = lines.filter(({ told }) => told === undefined).length;
    const count = String(untold);
    this.part('[data-untold]').textContent = untold > 0 ? filled(words.waiting, { count }) : words.allTold;
    this.part('[data-register]').textContent = refusal === null ? '' : words.refusals[refusal];
    this.part('[data-journal]').replaceChildren(...journalNodes(lines, this.spoken));
    Object.assign(this.section.dataset, { untold: count, register: refusal ?? '' });
  }
}
