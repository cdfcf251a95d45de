/** What is asked of the service, each with its bar: the 95th percentile in milliseconds. */
export const operations = [
  { name: 'open', bar: 30, ask: openFile },
  { name: 'queue', bar: 30, ask: queuePage },
  // Among more files more people have the name, and the page that shows them is fuller: what a search costs is compared
  // by the one that finds the same at every size.
  { name: 'search-name', bar: 25, ask: searchBy(({ names }) => ({ names })), isFuller: true },
  { name: 'search-name-born', bar: 25, ask: searchBy(({ names, birthDate }) => ({ names, birthDate })) },
  { name: 'search-passport', bar: 25, ask: searchBy(({ issuer, passportNumber }) => ({ issuer, passportNumber })) },
  { name: 'search-reference', bar: 25, ask: searchBy(({ reference }) => ({ reference })) },
  { name: 'verify', bar: 50, ask: verify },
  { name: 'decide', bar: 40, ask: decide, isOnce: true },
  { name: 'submit', bar: 40, ask: submit, isOnce: true },
];
const VISAS = ['ISSUED', 'EXPIRED', 'USED_UP'];
const QUEUES = ['admissibility', 'examination', 'decision', 'closed'];
/** A draft whose journey still lies ahead. */
const isReady = ({ state, arrival }) => state === 'DRAFT' && arrival > new Date().toISOString().slice(0, 10);

/** Files to ask about, drawn from those that are there; what is done once is done to a file of its own. */
export class Subjects {
  #files;
  #size;
  #next = { decide: 0, submit: 0 };
  #draw = 7;

  constructor(files, size) {
    this.#files = files;
    this.#size = size;
  }

  any(fits) {
    for (;;) {
      const file = this.#files.known(this.#drawn());
      if (fits(file)) return file;
    }
  }

  /** Null when every one was taken. */
  next(operation, fits) {
    for (; this.#next[operation] < this.#size;) {
      const file = this.#files.known((this.#next[operation] += 1) - 1);
      if (fits(file)) return file;
    }
    return null;
  }

  grow(size) {
    this.#size = size;
  }

  #drawn() {
    this.#draw = (Math.imul(this.#draw, 1_103_515_245) + 12_345) & 0x7fffffff;
    return this.#draw % this.#size;
  }
}

const isSubmitted = ({ state }) => state !== 'DRAFT';

async function openFile({ asking, actors, subjects }) {
  const { id } = subjects.any(isSubmitted);
  return asking.ask('GET', `/applications/${id}`, { as: actors.decider });
}

/** Of one post's officer and of headquarters in turns: the first page, then the one after it. */
async function queuePage({ asking, actors }, turn) {
  const as = turn % 2 === 0 ? actors.officer : actors.decider;
  const path = `/queues/${QUEUES[(turn >> 2) % QUEUES.length]}?limit=25`;
  const first = await asking.ask('GET', path, { as });
  if ((turn >> 1) % 2 === 0 || first.body.next === null) return first;
  return asking.ask('GET', `${path}&cursor=${first.body.next}`, { as });
}

function searchBy(question) {
  return async ({ asking, actors, subjects }) => {
    const file = subjects.any(isSubmitted);
    const answer = await asking.ask('POST', '/searches', { as: actors.decider, body: question(file) });
    if (!answer.body.items.some(({ id }) => id === file.id) && answer.body.next === null) {
      throw new Error(`${file.id} was not found by ${Object.keys(question(file))}`);
    }
    return answer;
  };
}

async function verify({ asking, actors, subjects }, turn) {
  const { number, issuer, passportNumber } = subjects.any(({ state }) => VISAS.includes(state));
  const document = turn % 2 === 0 ? { visaNumber: number } : { issuer, passportNumber };
  const answer = await asking.ask('POST', '/border/verifications', {
    as: actors.border,
    body: { post: 'BKO', document },
  });
  if (answer.body.visa === null) throw new Error(`${number} was not found at the border`);
  return answer;
}

async function decide({ asking, actors, subjects }) {
  const file = subjects.next('decide', ({ state }) => state === 'DECISION_PROPOSED');
  return (
    file && asking.ask('POST', `/applications/${file.id}/decide`, { as: actors.decider, body: { decision: 'grant' } })
  );
}

async function submit({ asking, actors, subjects }) {
  const file = subjects.next('submit', isReady);
  return file && asking.ask('POST', `/applications/${file.id}/submit`, { as: actors.applicant(file.person) });
}
