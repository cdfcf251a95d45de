/** An officer who never touches a mouse: every step is a key, as with a screen reader or a broken trackpad. */
export class Keyboard {
  constructor(page, base) {
    Object.assign(this, { page, base });
  }

  /** Addresses are typed into the browser, not into the page. */
  async open(path) {
    await this.page.goto(new URL(path, this.base).href);
  }

  /** Tab until the focus stands on what matches; the page must let it come there. */
  async tabTo(selector, { from = 'here' } = {}) {
    if (from === 'top') await this.page.evaluate(() => document.activeElement?.blur?.());
    for (let presses = 0; presses < 400; presses += 1) {
      const isThere = await this.page.evaluate((one) => document.activeElement?.matches(one) === true, selector);
      if (isThere) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${selector} on ${this.page.url()}`);
  }

  async fill(selector, text) {
    await this.tabTo(selector);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** Day, month and year have a field each. */
  async fillDate(form, name, date) {
    const [year, month, day] = date.split('-');
    for (const [part, text] of Object.entries({ day, month, year }))
      await this.fill(`${form} [name="${name}-${part}"]`, text);
  }

  /** Letters choose in a native list. */
  async choose(selector, letters) {
    await this.tabTo(selector);
    await this.page.keyboard.type(letters);
  }

  /** A choice among several: Tab comes to the group, Space ticks. */
  async tick(selector) {
    await this.tabTo(selector);
    await this.page.keyboard.press('Space');
  }

  /** One radio of a group: Tab enters the group, arrows walk in it. */
  async pick(name, value) {
    await this.tabTo(`input[name="${name}"]`);
    for (let presses = 0; presses < 20; presses += 1) {
      const current = await this.page.evaluate(() => document.activeElement?.value);
      if (current === value) return this.page.keyboard.press('Space');
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`No choice ${value} of ${name}`);
  }

  /** Opens a command that is folded. @returns the selector of its form */
  async unfold(command) {
    const form = `form[action="?do=${command}"]`;
    await this.tabTo(`details:has(${form}) > summary`, { from: 'top' });
    await this.page.keyboard.press('Enter');
    return form;
  }

  /** Presses Enter on what matches and waits for the page that follows. */
  async follow(selector) {
    await this.tabTo(selector, { from: 'top' });
    await this.enter();
  }

  async enter() {
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.page.keyboard.press('Enter')]);
  }

  /** A single key that leads to another page. */
  async pressAndGo(key) {
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.page.keyboard.press(key)]);
  }

  text(selector = 'main') {
    return this.page.locator(selector).first().innerText();
  }
}
