/** Says what is being done and how long it took, on a terminal and in a log alike. */
export class Progress {
  #started = Date.now();

  say(text) {
    console.log(`  ${text}`);
  }

  /** Runs `work` and prints one line with its result (when it gives a text) and its time. */
  async step(what, work) {
    const started = Date.now();
    if (process.stdout.isTTY) process.stdout.write(`  … ${what}`);
    try {
      const result = await work();
      this.#line('✓', typeof result?.said === 'string' ? `${what}: ${result.said}` : what, started);
      return result;
    } catch (error) {
      this.#line('✗', what, started);
      throw error;
    }
  }

  #line(mark, text, started) {
    if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
    console.log(`  ${mark} ${text.padEnd(58)} ${seconds(started)}`);
  }

  total() {
    return seconds(this.#started);
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1).padStart(5)} s`;
}
