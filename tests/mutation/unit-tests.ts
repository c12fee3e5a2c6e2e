/** The unit tests, run over and over with another mutant awake each time. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import type { Task } from './worker.ts';

const root = path.join(import.meta.dirname, '../..');

/** How much longer than without a mutant tests may take. */
const patience = { factor: 4, milliseconds: 10_000 };

export class UnitTests {
  readonly #notes = mkdtempSync(path.join(os.tmpdir(), 'mutation-'));
  readonly #texts: Map<string, string>;
  #vitest: Vitest | null = null;
  #specifications: TestSpecification[] = [];
  /** How long each file of tests takes. */
  readonly #durations = new Map<string, number>();

  /** @param texts what stands in source files instead of what is on the disk, by absolute path */
  constructor(texts: Map<string, string>) {
    this.#texts = texts;
  }

  /** Run all tests without a mutant; tells which files of tests meet which mutants. */
  async start(): Promise<Map<number, string[]>> {
    // Each file of tests on its own, or only the first would meet what runs while modules load.
    const vitest = await this.#open({ isolate: true });
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      await vitest.globTestSpecifications(),
    );
    const failed = testModules.filter((file) => !file.ok());
    const errors = [...unhandledErrors, ...failed.flatMap((file) => file.errors())];
    if (errors.length > 0 || failed.length > 0)
      throw new Error('The tests must pass before mutants can say anything about them', {
        cause: [
          ...failed.map(({ moduleId }) => moduleId),
          ...errors.map((error) => String((error as Error).message)),
        ],
      });
    for (const file of testModules)
      this.#durations.set(
        file.moduleId,
        file.diagnostic().duration + file.diagnostic().collectDuration,
      );
    await vitest.close();
    this.#vitest = await this.#open({ isolate: false });
    this.#specifications = await this.#vitest.globTestSpecifications();
    const met = new Map<number, string[]>();
    const lines = readFileSync(this.#task(0).metFile, 'utf8').trim().split('\n');
    for (const line of lines) {
      const note = JSON.parse(line) as { file: string; met: number[] };
      for (const id of note.met) met.set(id, [...(met.get(id) ?? []), note.file]);
    }
    return met;
  }

  /** Whether some files of tests fail, or never end, with a mutant awake. */
  async notice(awake: number, files: string[]): Promise<boolean> {
    const vitest = this.#vitest!;
    vitest.provide('task', this.#task(awake));
    const time = files.reduce((sum, file) => sum + (this.#durations.get(file) ?? 0), 0);
    const { pidFile } = this.#task(awake);
    const watch = setTimeout(
      () => {
        if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      },
      time * patience.factor + patience.milliseconds,
    );
    // Results of earlier runs would count as failures of this one.
    vitest.state.filesMap.clear();
    vitest.state.idMap.clear();
    vitest.state.clearErrors();
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      this.#specifications.filter(({ moduleId }) => files.includes(moduleId)),
    );
    clearTimeout(watch);
    rmSync(pidFile, { force: true });
    const passed = testModules.filter((file) => file.state() === 'passed');
    return unhandledErrors.length > 0 || passed.length < files.length;
  }

  async end(): Promise<void> {
    await this.#vitest?.close();
    rmSync(this.#notes, { recursive: true, force: true });
  }

  #task(awake: number): Task {
    const { join } = path;
    return { awake, metFile: join(this.#notes, 'met'), pidFile: join(this.#notes, 'pid') };
  }

  #open({ isolate }: { isolate: boolean }): Promise<Vitest> {
    const texts = this.#texts;
    const durations = this.#durations;
    /** Quick tests first: most mutants do not outlive them. */
    class QuickFirst extends BaseSequencer {
      override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
        const time = ({ moduleId }: TestSpecification) => durations.get(moduleId) ?? 0;
        return files.toSorted((a, b) => time(a) - time(b));
      }
    }
    return createVitest(
      {
        root,
        config: false,
        watch: false,
        reporters: [{}],
        include: ['tests/unit/**/*.test.ts'],
        setupFiles: [path.join(import.meta.dirname, 'worker.ts')],
        provide: { task: this.#task(0) },
        pool: 'forks',
        maxWorkers: 1,
        isolate,
        bail: 1,
        testTimeout: 60_000,
        sequence: { sequencer: QuickFirst },
        // Kept modules would bring the mutants of one run into the next.
        fsModuleCache: false,
        execArgv: ['--max-old-space-size=1024'],
      },
      {
        plugins: [{ name: 'mutants', enforce: 'pre', load: (id: string) => texts.get(id) }],
      },
    );
  }
}
