import { JejakError } from '@jejak/kernel';

/** One thing that is wrong with an import, and where. */
export interface ImportProblem {
  readonly file: string;
  /** The line as an editor or spreadsheet shows it, from 1; null for the file as a whole. */
  readonly row: number | null;
  /** The column as its header names it; null where no single column is to blame. */
  readonly column: string | null;
  /** UPPER_SNAKE, stable. */
  readonly code: string;
  /** English, for the command line and logs. */
  readonly message: string;
  /** Indonesian, for screens. */
  readonly sentence: string;
  readonly allowed: readonly string[];
}

export interface Place {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** What a rule says of a place, before the place is known. */
export interface Complaint {
  readonly code: string;
  readonly en: string;
  readonly id: string;
  readonly allowed?: readonly string[];
}

export const problemAt = (place: Place, complaint: Complaint): ImportProblem => ({
  file: place.file,
  row: place.row ?? null,
  column: place.column ?? null,
  code: complaint.code,
  message: complaint.en,
  sentence: complaint.id,
  allowed: complaint.allowed ?? [],
});

/** Beyond this many the rest is not worth reading; the import says that it stopped. */
export const MOST_PROBLEMS = 1000;

/** Collects what is wrong, so that one run names everything and not just the first. */
export class Problems {
  private readonly found: ImportProblem[] = [];
  private more = false;

  add(problem: ImportProblem): void {
    if (this.isFull) this.more = true;
    else this.found.push(problem);
  }

  at(place: Place, complaint: Complaint): void {
    this.add(problemAt(place, complaint));
  }

  get list(): readonly ImportProblem[] {
    return this.found;
  }
  get isEmpty(): boolean {
    return this.found.length === 0;
  }
  get isFull(): boolean {
    return this.found.length >= MOST_PROBLEMS;
  }
  /** True when there was more to say than the limit allows. */
  get wasCut(): boolean {
    return this.more;
  }
}

/** A file, or a part of it, that cannot be read as a table at all. */
export class Unparsable extends JejakError {
  override readonly name = 'Unparsable';
  constructor(
    readonly complaint: Complaint,
    readonly row?: number,
    readonly column?: string,
  ) {
    super(complaint.code, complaint.en, complaint.id);
  }
}
