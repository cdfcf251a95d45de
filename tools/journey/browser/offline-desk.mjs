/** Every wait is for what is seen; a busy machine compiles the decoder slowly. */
const PATIENCE = 120_000;

/** One border desk in a browser page: what its officer does and sees. */
export class OfflineDesk {
  /** @param skew milliseconds by which its clock is off */
  static async at(page, { base, name, skew }) {
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript((off) => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) {
          if (given.length > 0) super(...given);
          else super(Real.now() + off);
        }
        static now() {
          return Real.now() + off;
        }
      };
    }, skew);
    const desk = Object.assign(new OfflineDesk(), { page, base, name });
    await desk.visit();
    await page.locator('#border-desk[data-kept][data-register=""]').waitFor();
    return desk;
  }

  async visit() {
    await this.page.goto(`${this.base}/fr/border-desk?post=BKO&desk=${this.name}`);
    await this.page.locator('#border-desk[data-ready]').waitFor();
  }

  /** No network, and the page opened anew: everything comes from what the browser kept. */
  async goOffline() {
    await this.page.context().setOffline(true);
    await this.visit();
  }

  async goOnline() {
    await this.page.context().setOffline(false);
    await this.tell();
  }

  /** Tells the register what is here, and asks it for what is new. */
  async tell() {
    await this.look();
    await this.page.locator('#border-desk[data-register=""][data-untold="0"]').waitFor();
  }

  /** One look at the register, whatever comes of it. */
  async look() {
    const looks = await this.state('looks');
    await this.page.click('[data-tell]');
    await this.page.locator(`#border-desk[data-looks]:not([data-looks="${looks}"])`).waitFor();
  }

  /** @returns {Promise<string>} the verdict */
  async present(passport) {
    await this.page.selectOption('[name=issuer]', 'DEU');
    await this.page.fill('[name=passportNumber]', passport);
    await this.page.click('form[data-ask] button');
    await this.page.locator('[data-answer] [data-verdict]').waitFor();
    return this.page.locator('[data-answer] [data-verdict]').getAttribute('data-verdict');
  }

  async write(kind) {
    const before = (await this.lines()).length;
    await this.page.click(`[data-write=${kind}]`);
    await this.page.locator(`[data-journal] li:nth-child(${before + 1})`).waitFor();
  }

  /** Of the journal, the newest first. */
  lines() {
    return this.page
      .locator('[data-journal] li')
      .evaluateAll((all) => all.map(({ dataset: { line, told, conflicts } }) => ({ line, told, conflicts })));
  }

  /** What the page says of itself: `untold`, `register`, `looks`. */
  state(name) {
    return this.page.getAttribute('#border-desk', `data-${name}`);
  }

  journal() {
    return this.page.locator('[data-journal]').innerText();
  }
}
