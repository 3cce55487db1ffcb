import type { Position } from '@jejak/kernel';
import {
  type Generations,
  ProjectionRunner,
  ProjectionSuperseded,
  type Retry,
  type RunnerOptions,
  type Step,
} from '@jejak/projections';
import type { LoopRunner } from './projector-loop';

/**
 * Feeds whichever generation of a projection serves. A swap is noticed before the next step, at the latest within its
 * transaction: nothing is written to a generation that serves no more.
 */
export class ServingRunner implements LoopRunner {
  readonly name: string;
  readonly version: number;
  readonly #generations: Generations;
  readonly #options: Omit<RunnerOptions, 'file' | 'isServing'>;
  #file: string;
  #runner: ProjectionRunner;

  constructor(generations: Generations, options: Omit<RunnerOptions, 'file' | 'isServing'>) {
    this.name = options.projection.name;
    this.version = options.projection.version;
    this.#generations = generations;
    this.#options = options;
    this.#file = generations.servingNow(options.projection);
    this.#runner = this.#open();
  }

  step(): Step {
    try {
      return this.#current().step();
    } catch (error) {
      if (!(error instanceof ProjectionSuperseded)) throw error;
      return this.#current(true).step();
    }
  }

  retryParked(stream: string): Retry {
    return this.#current(true).retryParked(stream);
  }

  position(): Position {
    return this.#current().position();
  }

  parked(): number {
    return this.#current().parked();
  }

  isBuilt(): boolean {
    return this.#current().isBuilt();
  }

  close(): void {
    this.#runner.close();
  }

  #current(now = false): ProjectionRunner {
    const { projection } = this.#options;
    const file = now ? this.#generations.servingNow(projection) : this.#generations.serving(projection);
    if (file === this.#file) return this.#runner;
    const before = this.#runner;
    this.#file = file;
    this.#runner = this.#open();
    before.close();
    return this.#runner;
  }

  #open(): ProjectionRunner {
    const file = this.#file;
    const { projection } = this.#options;
    const isServing = (): boolean => this.#generations.servingNow(projection) === file;
    return new ProjectionRunner({ ...this.#options, file, isServing });
  }
}
