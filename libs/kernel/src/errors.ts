/** The one error base: `code` is stable and documented, `message` is English for logs, `sentence` Indonesian for screens. */
export class JejakError extends Error {
  override readonly name: string = 'JejakError';
  constructor(
    readonly code: string,
    message: string,
    readonly sentence: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

export interface RefusalDetails {
  /** UPPER_SNAKE, stable: clients and tests match on it. */
  readonly code: string;
  /** JSON path of the input that is wrong, `agencies[0].present`. */
  readonly field?: string;
  readonly en: string;
  readonly id: string;
  /** What is allowed instead: commands in this state, permitted values, or a limit. */
  readonly allowed?: readonly string[];
}

/** A rule said no. The log is unchanged. */
export class Refusal extends JejakError {
  override readonly name = 'Refusal';
  readonly field: string | undefined;
  readonly allowed: readonly string[];
  constructor(readonly details: RefusalDetails) {
    super(details.code, details.en, details.id);
    this.field = details.field;
    this.allowed = details.allowed ?? [];
  }
}

/** Refuse: names the rule, the place, and what is allowed. */
export const refuse = (details: RefusalDetails): never => {
  throw new Refusal(details);
};

/** Refuse unless `condition` holds. */
export function ensure(condition: boolean, details: RefusalDetails): asserts condition {
  if (!condition) throw new Refusal(details);
}

/** For `switch` over a closed union: the compiler proves it is never reached. */
export const unreachable = (value: never): never => {
  throw new JejakError('UNREACHABLE', `Unreachable case: ${JSON.stringify(value)}`, 'Kesalahan di dalam program.');
};
