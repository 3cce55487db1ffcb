import type { Problem } from '@jejak/planning/domain';
import type { FigureBook } from './figure-book';
import type { ReportInput } from './report-input';

export type PlannedProblem = Exclude<Problem, { readonly status: 'open' }>;

/** Follow-ups that were planned before a year, and in it: the report says of the former what became of them. */
export const followUpsOf = (
  problems: ReportInput['problems'],
  year: number,
): { readonly before: readonly PlannedProblem[]; readonly during: readonly PlannedProblem[] } => {
  const planned = problems.flatMap(({ content }) => (content.status === 'open' ? [] : [content]));
  const [previous, first] = [`${String(year - 1)}-01-01`, `${String(year)}-01-01`];
  const isBefore = ({ followUp }: PlannedProblem): boolean => followUp.plannedOn < first;
  // What older plans came to was told by the reports of their years.
  const isTold = (one: PlannedProblem): boolean => one.followUp.plannedOn >= previous || (endOf(one) ?? first) >= first;
  return { before: planned.filter(isBefore).filter(isTold), during: planned.filter((one) => !isBefore(one)) };
};

const endOf = (record: PlannedProblem): string | undefined => {
  if (record.status === 'done') return record.done.doneOn;
  return record.status === 'dropped' ? record.dropped.droppedOn : undefined;
};

const STATES = [
  ['done', 'selesai', 'done'],
  ['dropped', 'dihentikan', 'dropped'],
  ['open', 'belum dilaksanakan', 'followUpPlanned'],
] as const;

export const bookFollowUps = (book: FigureBook, { problems, current }: ReportInput): void => {
  const { before } = followUpsOf(problems, current.year);
  if (before.length === 0) return;
  const label = `Rencana tindak lanjut sebelum tahun ${String(current.year)}`;
  book.count('followUp.before.total', label, before.length);
  for (const [at, named, status] of STATES)
    book.count(`followUp.before.${at}`, `${label}, ${named}`, before.filter((one) => one.status === status).length);
};
