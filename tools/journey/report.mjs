/** What the journey prints, and what it found different from what it should be. */
export class Report {
  differences = [];
  steps = 0;

  /** @param answers compares answers with the published description; without it nothing is compared */
  constructor(answers = null) {
    this.answers = answers;
  }

  /** One answer: whatever differs from the description is a difference, once. */
  hear(answer) {
    for (const line of this.answers?.differences(answer) ?? []) {
      if (!this.differences.includes(line)) this.check(line, false);
    }
  }

  title(text) {
    console.log(`\n${text}`);
  }

  say(text) {
    console.log(`         ${text}`);
  }

  /** One line per request: method, path, status, milliseconds. */
  line({ who, method, path, status, ms, note = '' }) {
    this.steps += 1;
    const shown = path.length > 92 ? `${path.slice(0, 89)}...` : path;
    console.log(
      `  ${String(status).padEnd(4)} ${method.padEnd(6)} ${shown.padEnd(92)} ${String(Math.round(ms)).padStart(6)} ms  ${who}${note ? `  ${note}` : ''}`,
    );
  }

  /** Notes a difference and goes on. Returns whether it was as expected. */
  check(what, isTrue, found) {
    if (!isTrue) {
      this.differences.push(what);
      console.log(`  DIFFERS ${what}${found === undefined ? '' : `: ${JSON.stringify(found)}`}`);
    }
    return isTrue;
  }

  /** The last lines; returns the exit code. */
  end(seconds) {
    const outcome =
      this.differences.length === 0
        ? 'everything as it should be'
        : `${this.differences.length} differences:\n${this.differences.map((one) => `  - ${one}`).join('\n')}`;
    if (this.answers) console.log(`\n${this.answers.compared} answers compared with /openapi.json`);
    console.log(`\nJourney: ${this.steps} requests in ${seconds.toFixed(1)} s, ${outcome}`);
    return this.differences.length === 0 ? 0 : 1;
  }
}

/** Stops the journey: what follows would make no sense. Without a message the difference is noted already. */
export class JourneyStops extends Error {}
