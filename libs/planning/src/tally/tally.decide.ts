import { firstDay, lastDay, type Period, yearOfPeriod } from '@jejak/calendar';
import { type Command, type DecisionContext, type LocalDate, Refusal } from '@jejak/kernel';
import { ensureNotFuture, ensureSecondPerson, Fields, requireReason } from '@jejak/records';
import { ensureTotalsHold, judgeOverlap } from './coverage';
import type { PendingReplacement, TallyState } from './tally';
import type { Tally, TallyEvent, TallyStatement } from './tally.events';
import { readKind, readStatement, readTallyPeriod, tallyId } from './tally.fields';

export type TallyCommand = Command<
  'RecordTally' | 'RequestTallyReplacement' | 'ApproveTallyReplacement' | 'RejectTallyReplacement'
>;

/** Own commands that the stream allows; which period they may name is told by the refusal. */
export const allowedForTally = ({ tallies, replacements }: TallyState): readonly TallyCommand['type'][] => [
  'RecordTally',
  ...(Object.keys(tallies).length > Object.keys(replacements).length ? (['RequestTallyReplacement'] as const) : []),
  ...(Object.keys(replacements).length > 0 ? (['ApproveTallyReplacement', 'RejectTallyReplacement'] as const) : []),
];

export const decideTally = (
  command: TallyCommand,
  state: TallyState,
  context: DecisionContext,
): readonly TallyEvent[] => {
  const fields = new Fields(command.data);
  const event = decideStep(command, fields, state, context);
  fields.end();
  return [event];
};

const decideStep = (command: TallyCommand, fields: Fields, state: TallyState, context: DecisionContext): TallyEvent => {
  switch (command.type) {
    case 'RecordTally':
      return recordTally(fields, state, context);
    case 'RequestTallyReplacement':
      return requestReplacement(fields, state);
    case 'ApproveTallyReplacement':
      return approveReplacement(fields, state, context);
    case 'RejectTallyReplacement':
      return rejectReplacement(fields, state);
  }
};

const recordTally = (fields: Fields, state: TallyState, context: DecisionContext): TallyEvent => {
  const kind = readKind(fields);
  const period = readTallyPeriod(fields);
  ensureSameStream(kind, period, state);
  ensureNotFuture(firstDay(period), 'period', context);
  if (state.tallies[period] !== undefined)
    throw new Refusal({
      code: 'TALLY_ALREADY_RECORDED',
      field: 'period',
      en: `${kind} has a tally for ${period} already`,
      id: `Rekap ${kind} untuk ${period} sudah tercatat; ajukan penggantian.`,
      allowed: ['RequestTallyReplacement'],
    });
  const tally = judged({ kind, period, ...readStatement(fields) }, state);
  return { type: 'TallyRecorded', version: 1, data: { on: effectiveOn(period, context), tally } };
};

/** The tally with its place among the others. @throws Refusal when it has none */
const judged = (tally: Tally, { tallies }: TallyState): Tally => {
  const total = judgeOverlap(tally.period, tally.count, tallies);
  ensureTotalsHold(tally.period, tally.count, tallies);
  return total ? { ...tally, total } : tally;
};

const requestReplacement = (fields: Fields, state: TallyState): TallyEvent => {
  const tally = standing(fields, state);
  const { period } = tally;
  if (state.replacements[period] !== undefined)
    throw new Refusal({
      code: 'REQUEST_PENDING',
      field: 'period',
      en: `A replacement of the tally of ${period} is waiting for approval`,
      id: `Penggantian rekap ${period} masih menunggu persetujuan.`,
      allowed: ['ApproveTallyReplacement', 'RejectTallyReplacement'],
    });
  const replacement = readStatement(fields);
  ensureReplaceable(tally, replacement, state);
  return { type: 'TallyReplacementRequested', version: 1, data: { period, replacement, reason: readReason(fields) } };
};

/** Checked again at the approval: other tallies may have been entered since the request. */
const approveReplacement = (fields: Fields, state: TallyState, context: DecisionContext): TallyEvent => {
  const before = standing(fields, state);
  const { replacement, reason, requestedBy } = pendingFor(before.period, state);
  ensureSecondPerson(requestedBy, context);
  const tally = ensureReplaceable(before, replacement, state);
  const on = effectiveOn(tally.period, context);
  return { type: 'TallyReplaced', version: 1, data: { on, before, tally, reason, requestedBy } };
};

const rejectReplacement = (fields: Fields, state: TallyState): TallyEvent => {
  const { period } = standing(fields, state);
  const { requestedBy } = pendingFor(period, state);
  return { type: 'TallyReplacementRejected', version: 1, data: { period, reason: readReason(fields), requestedBy } };
};

/** The tally with another statement; its kind and period, which name it, stay. */
export const ensureReplaceable = (before: Tally, statement: TallyStatement, state: TallyState): Tally =>
  judged({ kind: before.kind, period: before.period, ...statement }, state);

const readReason = (fields: Fields): string => requireReason(fields.optionalText('reason', { max: 500 }));

/** The business date of a tally: the end of its period, or today while it runs. */
const effectiveOn = (period: Period, { today }: DecisionContext): LocalDate =>
  lastDay(period) < today ? lastDay(period) : today;

const standing = (fields: Fields, { tallies }: TallyState): Tally => {
  const period = readTallyPeriod(fields);
  const tally = tallies[period];
  if (tally !== undefined) return tally;
  throw new Refusal({
    code: 'TALLY_NOT_FOUND',
    field: 'period',
    en: `There is no tally for ${period}`,
    id: `Belum ada rekap untuk ${period}.`,
    allowed: ['RecordTally', ...Object.keys(tallies).sort()],
  });
};

const pendingFor = (period: Period, { replacements }: TallyState): PendingReplacement => {
  const pending = replacements[period];
  if (pending !== undefined) return pending;
  throw new Refusal({
    code: 'NO_REQUEST_PENDING',
    field: 'period',
    en: `No replacement of the tally of ${period} is waiting for approval`,
    id: `Tidak ada penggantian rekap ${period} yang menunggu persetujuan.`,
    allowed: ['RequestTallyReplacement'],
  });
};

/** A stream holds the tallies of one kind and year, which its name says. */
const ensureSameStream = (kind: string, period: Period, { tallies }: TallyState): void => {
  const [other] = Object.values(tallies);
  if (other === undefined || tallyId(other.kind, other.period) === tallyId(kind, period)) return;
  throw new Refusal({
    code: 'TALLY_OF_OTHER_STREAM',
    field: yearOfPeriod(other.period) === yearOfPeriod(period) ? 'kind' : 'period',
    en: `These are the tallies ${tallyId(other.kind, other.period)}, not ${tallyId(kind, period)}`,
    id: `Rekap ini untuk ${other.kind} tahun ${String(yearOfPeriod(other.period))}.`,
    allowed: [other.kind, String(yearOfPeriod(other.period))],
  });
};
