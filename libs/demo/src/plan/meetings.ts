import { OFFICERS } from './accounts';
import { officerOf, type OfficeBook } from './office-book';
import { entryAt } from './random';
import type { Registers } from './registers';

/** TIMPORA meetings promised for the year. */
export const MEETINGS_PROMISED = 4;

const MEETINGS = [
  { month: 3, nth: 4, level: 'kecamatan', kind: 'pembentukan', area: 'Kecamatan Satu' },
  { month: 5, nth: 12, level: 'kecamatan', kind: 'koordinasi', area: 'Kecamatan Dua' },
  { month: 8, nth: 6, level: 'kabupaten/kota', kind: 'koordinasi', area: 'Kota Demo' },
  { month: 10, nth: 5, level: 'kabupaten/kota', kind: 'koordinasi', area: 'Kota Demo' },
] as const;

export const planMeetings = (book: OfficeBook, registers: Registers): void => {
  for (const [index, meeting] of MEETINGS.entries()) planMeeting(book, registers, index, meeting);
  cancelOne(book, registers);
};

const planMeeting = (
  book: OfficeBook,
  registers: Registers,
  index: number,
  { month, nth, ...about }: (typeof MEETINGS)[number],
): void => {
  const { almanac } = book;
  const random = book.random(`meeting/${String(index)}`);
  const officer = entryAt(OFFICERS.inteldakim, index % 2);
  const heldOn = almanac.workingDayOf(month, nth);
  const announcedOn = almanac.workingBefore(heldOn, 12);
  const record = book.record('timporaMeeting', String(index));
  const agencies = random.shuffled(registers.agencies).slice(0, 6);
  const isRescheduled = index === 1;
  // The second is moved by a week; of the third the letter's number follows.
  const hasNumber = index !== 2;
  record.enter(announcedOn, officer, 'PlanTimporaMeeting', {
    ...about,
    agencies: agencies.map((name) => ({ name })),
    ...(hasNumber && { letterNumber: book.number('TIMPORA') }),
    venue: 'Aula Kantor',
    chair: 'Kepala Kantor',
    agenda: 'Pengawasan orang asing di wilayah kerja',
    cost: 9_500_000,
    plannedFor: isRescheduled ? almanac.workingBefore(heldOn, 5) : heldOn,
    plannedTime: '09:00',
  });
  if (isRescheduled)
    record.enter(almanac.workingBefore(heldOn, 7), officer, 'RescheduleTimporaMeeting', {
      plannedFor: heldOn,
      plannedTime: '09:00',
      reason: 'pimpinan daerah berhalangan pada hari semula',
    });
  record.enter(heldOn, officer, 'HoldTimporaMeeting', {
    heldOn,
    heldTime: '09:15',
    agencies: agencies.map((name, place) => ({ name, present: place === 5 ? 0 : random.whole(1, 4) })),
    outcome: 'Pertukaran data orang asing disepakati setiap bulan',
  });
  book.ledger.add('timpora-meeting', heldOn);
  if (!hasNumber)
    record.enter(almanac.workingAfter(heldOn, 2), officer, 'NumberTimporaLetter', {
      letterNumber: book.number('TIMPORA'),
    });
  const filedOn = almanac.workingAfter(heldOn, 4);
  record.enter(filedOn, officer, 'FileTimporaMinutes', { filedOn, minutesNumber: book.number('RISALAH') });
};

const cancelOne = (book: OfficeBook, registers: Registers): void => {
  const { almanac } = book;
  const officer = officerOf('inteldakim');
  const record = book.record('timporaMeeting', 'cancelled');
  record.enter(almanac.workingDayOf(7, 2), officer, 'PlanTimporaMeeting', {
    level: 'provinsi',
    kind: 'koordinasi',
    officePart: 'participant',
    area: 'Provinsi Demo',
    agencies: registers.agencies.slice(8, 10).map((name) => ({ name })),
    letterNumber: book.number('TIMPORA'),
    plannedFor: almanac.workingDayOf(7, 15),
  });
  const cancelledOn = almanac.workingDayOf(7, 10);
  record.enter(cancelledOn, officer, 'CancelTimporaMeeting', { cancelledOn, reason: 'dialihkan menjadi rapat daring' });
};
