/** Where a grain came to lie: its column, and the grains below it. */
export type Place = { column: number; height: number };

/** Sand in columns on uneven ground. A grain rolls down until the slope carries it. */
export class Heap {
  readonly grain: number;
  /** how much higher a grain makes its column: they settle into each other */
  readonly rise: number;
  readonly #ground: number[];
  readonly #grains: number[];

  constructor(width: number, grain: number, ground: (x: number) => number) {
    this.grain = grain;
    this.rise = grain * 0.8;
    const columns = Math.floor(width / grain);
    this.#ground = Array.from({ length: columns }, (_, column) => ground((column + 0.5) * grain));
    this.#grains = new Array<number>(columns).fill(0);
  }

  /** The height of the sand in each column, in drawing units above the foot of the drawing. */
  surface(): number[] {
    return this.#ground.map((_, column) => this.level(column));
  }

  level(column: number, grains = this.#grains[column] ?? 0): number {
    return (this.#ground[column] ?? 0) + grains * this.rise;
  }

  // The wind comes from the left: there the sand lies flatter than in the lee.
  drop(column: number): Place {
    const last = this.#grains.length - 2;
    let here = Math.max(1, Math.min(last, column));
    for (;;) {
      const left = this.level(here) - this.level(here - 1);
      const right = this.level(here) - this.level(here + 1);
      if (left > 1.1 * this.rise && left >= right && here > 1) here -= 1;
      else if (right > 1.5 * this.rise && here < last) here += 1;
      else break;
    }
    const height = this.#grains[here] ?? 0;
    this.#grains[here] = height + 1;
    return { column: here, height };
  }
}
