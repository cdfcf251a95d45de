import { appendFileSync } from 'node:fs';

/** What the walk needs of the room it runs in. */
export interface Room {
  say(text: string): void;
  /** Waits for an answer of the persons. */
  ask(question: string): Promise<string>;
  /** Runs one command. @returns what it says */
  run(command: string, args: readonly string[]): Promise<string[]>;
  now(): Date;
}

interface Stage {
  /** what the persons do or look at */
  what: string;
  /** the command of this stage; its options are given when the walk is started, or asked for here */
  command?: string;
  /** options that are asked for, `name: question` */
  asks?: Readonly<Record<string, string>>;
}

const ALONE =
  'The machine has no network cable and no radio, was started from the checked medium, and nobody else is in the room.';
const NUMBERS = 'Both compare the digest of this program with the one in the release notes, digit by digit.';
const BACKUP: Stage[] = [
  { what: 'Copy the folder of the keyring to the first backup medium.' },
  { what: 'The first copy is checked.', command: 'compare-backup', asks: { backup: 'Folder of the first copy?' } },
  { what: 'Copy the folder of the keyring to the second backup medium.' },
  { what: 'The second copy is checked.', command: 'compare-backup', asks: { backup: 'Folder of the second copy?' } },
  {
    what: 'Seal both media in numbered bags and read the numbers aloud; they leave for two places, carried by two persons.',
  },
];
const SHUT: Stage = {
  what: 'Switch the machine off. The persons keep their secrets apart from the keyring, and from each other.',
};

/** The ceremonies, stage by stage. docs/runbooks/key-ceremony.md says why. */
export const CEREMONIES: Readonly<Record<string, readonly Stage[]>> = {
  authority: [
    { what: ALONE },
    { what: NUMBERS },
    {
      what: 'The first person draws a secret; the other looks away.',
      command: 'new-secret',
      asks: { out: 'File on the medium of the first person?' },
    },
    {
      what: 'The second person draws a secret; the first looks away.',
      command: 'new-secret',
      asks: { out: 'File on the medium of the second person?' },
    },
    { what: 'The key of the country authority is made.', command: 'start-authority' },
    {
      what: 'Read the fingerprint of the authority aloud; both write it down by hand. It is the anchor of all verifiers.',
    },
    ...BACKUP,
    SHUT,
  ],
  certify: [
    { what: ALONE },
    { what: NUMBERS },
    { what: 'Bring the request on a medium that holds nothing else.' },
    {
      what: 'The request is certified.',
      command: 'certify',
      asks: {
        request: 'File of the request?',
        'use-from': 'First day of the key, at least seven days from now?',
        out: 'File for the delivery?',
      },
    },
    { what: 'Both read the fingerprints of certificate and authority aloud and write them down.' },
    ...BACKUP,
    SHUT,
  ],
  revoke: [
    { what: ALONE },
    {
      what: 'The list is made.',
      command: 'publish-list',
      asks: {
        serial: 'Serial number of the certificate?',
        reason: 'keyCompromise, superseded or cessationOfOperation?',
        out: 'File for the list?',
      },
    },
    { what: 'Carry the list to the office at once: it must be public within 48 hours.' },
    ...BACKUP,
    SHUT,
  ],
};

/** Both initials, each time: one person alone comes to no further stage. */
async function confirm(room: Room, persons: readonly string[]): Promise<void> {
  for (const person of persons)
    while ((await room.ask(`${person}: done and seen? Type your name: `)).trim() !== person)
      room.say('That is not the name; the ceremony waits.');
}

async function personsOf(room: Room): Promise<string[]> {
  for (;;) {
    const names = [await room.ask('Name of the first person: '), await room.ask('Name of the second person: ')];
    const persons = names.map((name) => name.trim());
    if (persons.every((name) => name !== '') && persons[0] !== persons[1]) return persons;
    room.say('A ceremony needs two different persons.');
  }
}

async function argumentsOf(room: Room, stage: Stage): Promise<string[]> {
  const given: string[] = [];
  for (const [name, question] of Object.entries(stage.asks ?? {})) {
    const answer = (await room.ask(`${question} `)).trim();
    given.push(`--${name}`, answer);
  }
  return given;
}

/** A command that failed may be tried again with other answers; the failure stands in the record. */
async function runStage(
  room: Room,
  stage: Stage,
  options: readonly string[],
  note: (line: string) => void,
): Promise<void> {
  if (!stage.command) return;
  for (;;) {
    const own = await argumentsOf(room, stage);
    try {
      const args = stage.command === 'new-secret' ? own : [...options, ...own];
      for (const line of await room.run(stage.command, args)) note(`    ${line}`);
      return;
    } catch (error) {
      note(`    FAILED: ${(error as Error).message}`);
      if ((await room.ask('Try this stage again? (yes/no) ')).trim() !== 'yes') throw error;
    }
  }
}

/**
 * Leads two persons through a ceremony and keeps its record: stages, times, fingerprints; no secret stands in it.
 * @param options of the keyring, for every command
 * @throws Error when there is no such ceremony, or a stage failed and was given up
 */
export async function walkThrough(
  room: Room,
  ceremony: string,
  record: string,
  options: readonly string[],
): Promise<void> {
  const stages = CEREMONIES[ceremony];
  if (!stages) throw new Error(`There is no ceremony "${ceremony}"; there are ${Object.keys(CEREMONIES).join(', ')}.`);
  const note = (line: string): void => {
    room.say(line);
    appendFileSync(record, `${line}\n`, { mode: 0o600, flush: true });
  };
  const persons = await personsOf(room);
  note(`Ceremony "${ceremony}", ${room.now().toISOString()}, by ${persons.join(' and ')}`);
  for (const [i, stage] of stages.entries()) {
    note(`${i + 1}/${stages.length} ${room.now().toISOString()} ${stage.what}`);
    await runStage(room, stage, options, note);
    await confirm(room, persons);
    note('    seen by both');
  }
  note(`Ended ${room.now().toISOString()}. Signatures:`);
  for (const person of persons) note(`    ${person} ______________________________`);
}
