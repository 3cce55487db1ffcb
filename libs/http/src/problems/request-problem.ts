import { JejakError } from '@jejak/kernel';
import type { FieldProblem } from './problem.dto';

export interface RequestFault {
  readonly status: number;
  readonly code: string;
  /** English, for the log. */
  readonly en: string;
  /** Indonesian, for the screen. */
  readonly id: string;
  readonly field?: string;
  readonly allowed?: readonly string[];
  readonly errors?: readonly FieldProblem[];
  /** Headers of the answer, `Allow` or `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The request itself is wrong — its form, its headers, its address — before any rule of a record was asked. */
export class RequestProblem extends JejakError {
  override readonly name = 'RequestProblem';
  constructor(
    readonly fault: RequestFault,
    options?: { cause?: unknown },
  ) {
    super(fault.code, fault.en, fault.id, options);
  }
}
