/** Progress of long work: one line that is written over on a terminal, plain lines in a log. */
const terminal = process.stderr.isTTY;

/** Between two lines of one stage in a log at least this much must be done, in percent. */
const logStep = 25;

const readingStages = { parse: 'Reading topics', render: 'Linking and rendering' };

export class Progress {
  #stage = '';
  #logged = -logStep;

  /** @param total 0 where the number of parts is not known */
  show(stage: string, done = 0, total = 0): void {
    const percent = total > 0 ? Math.floor((done / total) * 100) : 0;
    const line = total > 0 ? `${stage} ${done}/${total} (${percent} %)` : stage;
    if (terminal) {
      process.stderr.write(`\r\x1b[2K${line}`);
      return;
    }
    if (stage !== this.#stage) this.#logged = -logStep;
    else if (percent < this.#logged + logStep && done !== total) return;
    if (stage === this.#stage && percent === this.#logged) return;
    this.#stage = stage;
    this.#logged = percent;
    process.stderr.write(`${line}\n`);
  }

  /** Shows how far the reading of topics is. */
  readonly reading = (stage: 'parse' | 'render', done: number, total: number): void =>
    this.show(readingStages[stage], done, total);

  /** Clear the line, so that what follows starts on an empty one. */
  end(): void {
    if (terminal) process.stderr.write('\r\x1b[2K');
  }
}
