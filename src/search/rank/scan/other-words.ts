/** Words besides those asked are counted up to here: more make no difference. */
const ENOUGH = 3;

/** Distinct topical words of a text besides those asked, up to three. */
export class OtherWords {
  count = 0;
  readonly #ids = new Int32Array(ENOUGH);

  get isEnough(): boolean {
    return this.count === ENOUGH;
  }

  /** Forgets the passage that was read before. */
  start(): void {
    this.count = 0;
  }

  meet(id: number): void {
    for (let place = 0; place < this.count; place++) if (this.#ids[place] === id) return;
    this.#ids[this.count++] = id;
  }
}
