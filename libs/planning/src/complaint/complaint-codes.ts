import type { LocalDate } from '@jejak/kernel';
import { newestOn, readDataFile, readDatedCodes, SOURCE_LENGTH } from '@jejak/records';
import categories from './complaint-categories.json';
import channels from './complaint-channels.json';
import limits from './complaint-limits.json';

/** How long an answer may take; a restricted report goes its own way and has no limit here. */
export const ANSWER_LIMITS = ['information', 'service', 'oversight'] as const;

export const COMPLAINT_CHANNELS = readDatedCodes(channels);

export const COMPLAINT_CATEGORIES = readDatedCodes(categories, (row) => ({
  limit: row.optionalChoice('limit', ANSWER_LIMITS),
  restricted: row.has('restricted') ? row.boolean('restricted') : undefined,
}));

export const LIMITED_STEPS = ['forward', 'answer', 'close'] as const;
export type LimitedStep = (typeof LIMITED_STEPS)[number];

/** Working days for a step, for what starts on or after a day. */
export interface ComplaintLimit {
  readonly step: LimitedStep;
  readonly limit: string;
  readonly workingDays: number;
  readonly warnAfterWorkingDays: number;
  readonly validFrom: LocalDate;
  readonly label: string;
  readonly source: string;
}

const MOST_DAYS = 400;

const COMPLAINT_LIMITS: readonly ComplaintLimit[] = readDataFile(limits, 'limits', (row) => {
  const step = row.choice('step', LIMITED_STEPS);
  const workingDays = row.whole('workingDays', { min: 1, max: MOST_DAYS });
  return {
    step,
    limit: row.choice('limit', step === 'answer' ? ANSWER_LIMITS : ['any']),
    workingDays,
    warnAfterWorkingDays: row.whole('warnAfterWorkingDays', { max: workingDays }),
    validFrom: row.date('validFrom'),
    label: row.text('label'),
    source: row.text('source', SOURCE_LENGTH),
  };
});

/** The limit that runs for a step that starts on a day; undefined where none was known then. */
export const complaintLimitOn = (step: LimitedStep, limit: string, start: LocalDate): ComplaintLimit | undefined =>
  newestOn(
    COMPLAINT_LIMITS.filter((each) => each.step === step && each.limit === limit),
    start,
  );
