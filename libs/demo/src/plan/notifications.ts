import { OFFICERS } from './accounts';
import type { OfficeBook } from './office-book';
import type { Registers } from './registers';
import { EVEN, spread } from './spread';

const NOTIFICATIONS = 160;
const KINDS = {
  'passport-mutation': 50,
  'move-in': 14,
  'move-out': 14,
  'civil-status': 12,
  birth: 7,
  death: 3,
} as const;

/** What foreigners report of themselves, confirmed on the same day or soon after. */
export const planNotifications = (book: OfficeBook, registers: Registers): void => {
  const random = book.random('notifications');
  const { almanac, ledger } = book;
  for (const [index, reportedOn] of spread(
    book.scaled(NOTIFICATIONS, 6),
    almanac.workingDays,
    EVEN,
    random,
  ).entries()) {
    const officer = random.pick(OFFICERS.lalintuskim);
    const kind = random.weighted(KINDS);
    const { person, nationality, sex } = registers.foreigner(reportedOn, officer);
    const record = book.record('notification', String(index));
    record.enter(reportedOn, officer, 'ReportNotification', {
      reportedOn,
      kind,
      person,
      nationality,
      sex,
      ...(kind.startsWith('move') && { otherOffice: 'Kantor Imigrasi lain' }),
    });
    // A few wait for a document that is still to come.
    if (random.chance(0.03)) continue;
    const confirmedOn = almanac.workingAfter(reportedOn, random.chance(0.75) ? 0 : random.whole(1, 3));
    const confirmation = { confirmedOn, ...(random.chance(0.9) && { number: book.number('LAPOR') }) };
    if (record.enter(confirmedOn, officer, 'ConfirmNotification', confirmation))
      ledger.add('notification-confirmed', confirmedOn);
  }
};
