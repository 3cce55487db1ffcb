import { latest } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import type { Deadline, MetDeadline } from '@jejak/records';
import { deadlineUnder, lastDayOf, limitOn, readDatedLimits } from '../dated-limits';
import type { CriminalCaseState } from './criminal-case';
import { partiesToNotify } from './criminal-case.decide';
import type { CriminalCase } from './criminal-case.events';
import limitsFile from './criminal-case-limits.json';

const LIMITS = readDatedLimits(limitsFile);

interface Clock {
  readonly deadline: Deadline;
  /** Absent while it runs. */
  readonly metOn?: LocalDate;
}

/** Met when prosecutor, suspect and reporter all have it; the day of the sprindik is day 0. */
const spdpClock = (criminalCase: CriminalCase): readonly Clock[] => {
  const { start, spdp } = criminalCase;
  const limit = limitOn(LIMITS, 'spdp', start.startedOn);
  if (limit === undefined) return [];
  const deadline = deadlineUnder(limit, {
    name: 'spdp',
    label: 'Batas pengiriman SPDP',
    dueOn: lastDayOf(limit, start.startedOn),
    measuredAs: 'criminal-case',
  });
  if (spdp === undefined || partiesToNotify(criminalCase).length > 0) return [{ deadline }];
  const { sentOn, suspectOn = sentOn, reporterOn = sentOn } = spdp;
  return [{ deadline, metOn: latest(sentOn, suspectOn, reporterOn) }];
};

/** Each P-19 starts a clock of its own, which the next hand-over of the file stops. */
const returnClocks = ({ files }: CriminalCase): readonly Clock[] =>
  files.flatMap(({ returnedOn }, index) => {
    const limit = returnedOn === undefined ? undefined : limitOn(LIMITS, 'file-return', returnedOn);
    if (limit === undefined || returnedOn === undefined) return [];
    const deadline = deadlineUnder(limit, {
      name: `file-return-${String(index + 1)}`,
      label: 'Batas penyampaian kembali berkas P-19',
      dueOn: lastDayOf(limit, returnedOn),
    });
    const next = files[index + 1];
    return [next === undefined ? { deadline } : { deadline, metOn: next.handedOverOn }];
  });

const clocks = (state: CriminalCaseState): readonly Clock[] =>
  state.status === 'new' ? [] : [...spdpClock(state), ...returnClocks(state)];

/** An SP3 stops every clock. */
export const criminalCaseDeadlines = (state: CriminalCaseState): readonly Deadline[] =>
  state.status === 'stopped'
    ? []
    : clocks(state).flatMap(({ deadline, metOn }) => (metOn === undefined ? [deadline] : []));

/** The limits that a step closed, in time or late: `metOn` against `dueOn` tells. */
export const metCriminalCaseDeadlines = (state: CriminalCaseState): readonly MetDeadline[] =>
  clocks(state).flatMap(({ deadline, metOn }) => (metOn === undefined ? [] : [{ ...deadline, metOn }]));
