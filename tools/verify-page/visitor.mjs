/** A busy machine compiles the decoder slowly. */
export const PATIENCE = 120_000;
const READY = 'Ce téléphone peut vérifier sans réseau.';

/** Somebody with a telephone in front of the verification page. Everything waits for what is seen, never for a time. */
export class Visitor {
  /** @param stand of `startStand` */
  static async at(stand, browser) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR' });
    context.setDefaultTimeout(PATIENCE);
    return new Visitor(stand, context, await context.newPage());
  }

  constructor(stand, context, page) {
    Object.assign(this, { stand, context, page });
  }

  /** One visit with a network, until the telephone says that it is ready. */
  async visit() {
    await this.page.goto(`${this.stand.base}/fr/verify`);
    await this.page.getByText(READY).waitFor();
  }

  /** The network is gone, and the page is opened anew. */
  async withoutNetwork() {
    await this.stand.cut();
    await this.context.setOffline(true);
    await this.page.goto(`${this.stand.base}/fr/verify`);
    await this.page.locator('[data-list]:not(:empty)').waitFor();
  }

  /** The verdict of the page, once there is one, and what is said with it. */
  async said() {
    const box = this.page.locator('[data-answer] [data-verdict]');
    await box.waitFor();
    return {
      verdict: await box.getAttribute('data-verdict'),
      text: await this.page.locator('[data-answer]').innerText(),
    };
  }
}
