/** First come, first served: one holder at a time. */

export type Release = () => void;

export class Mutex {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when everybody who asked before has released. Calling the release twice does nothing more. */
  async acquire(): Promise<Release> {
    const before = this.#last;
    let release: Release = () => undefined;
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}
