export interface Command {
  /** Lines of help: option and meaning. */
  options: string[];
  /** @returns the exit status. */
  run: (args: string[]) => Promise<number>;
}
