/** A worker of ours as a function: one answer for each question, in the order in which they come back. */
export class WorkerCall<Question extends object, Answer> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  private last = 0;

  constructor(address: string) {
    this.worker = new Worker(address);
    this.worker.onmessage = ({ data }: MessageEvent<{ id: number; answer?: Answer; fault?: string }>) => {
      const asked = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.fault === undefined) asked?.resolve(data.answer as Answer);
      else asked?.reject(new Error(data.fault));
    };
    this.worker.onerror = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the worker ended'));
      this.waiting.clear();
    };
  }

  ask(question: Question, transfer: Transferable[] = []): Promise<Answer> {
    this.last += 1;
    const id = this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, question }, transfer);
    });
  }
}

/** The other end: what a worker does with each question. */
export function answerCalls<Question, Answer>(answer: (question: Question) => Promise<Answer>): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data: { id, question } }: MessageEvent<{ id: number; question: Question }>) => {
    answer(question).then(
      (given) => scope.postMessage({ id, answer: given }),
      (error: unknown) => scope.postMessage({ id, fault: String(error) }),
    );
  };
}

/** What is used of it: the types of workers and of pages exclude each other. */
interface WorkerScope {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}
