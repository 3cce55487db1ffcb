import { lastDay } from '@jejak/calendar';
import { ensureOwned } from '@jejak/indicators/domain';
import { type Command, type DecisionContext, Refusal } from '@jejak/kernel';
import { Fields } from '@jejak/records';
import { ensureEnded, readSectionMonth } from '../period/section-month';
import type { NilReportState } from './nil-report';
import type { NilReport, NilReportEvent } from './nil-report.events';

export type NilReportCommand = Command<'FileNilReport'>;

export const allowedForNilReport = (state: NilReportState): readonly NilReportCommand['type'][] =>
  state.status === 'new' ? ['FileNilReport'] : [];

/** @throws Refusal, also for a kind that another section counts: only its owner can say that there was none */
export const readNilReport = (fields: Fields, context: DecisionContext): NilReport => {
  const of = readSectionMonth(fields);
  ensureEnded(fields, of, context);
  const kinds = fields.texts('kinds', { min: 1 });
  for (const [index, kind] of kinds.entries()) ensureOwned(kind, of.section, fields.at(`kinds[${String(index)}]`));
  fields.end();
  return { ...of, kinds: [...kinds].sort() };
};

export const decideNilReport = (
  command: NilReportCommand,
  state: NilReportState,
  context: DecisionContext,
): readonly NilReportEvent[] => {
  if (state.status !== 'new')
    throw new Refusal({
      code: 'TRANSITION_NOT_ALLOWED',
      en: `${command.type} is not allowed: the nil report of ${state.report.section} for ${state.report.month} is filed`,
      id: `Laporan nihil ${state.report.section} bulan ${state.report.month} sudah ada; ajukan koreksi.`,
      allowed: ['RequestCorrection'],
    });
  const report = readNilReport(new Fields(command.data), context);
  return [{ type: 'NilReportFiled', version: 1, data: { on: lastDay(report.month), report } }];
};
