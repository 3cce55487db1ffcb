import { addDays, daysOf } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { HEADS, OFFICERS } from './accounts';
import { officerOf, type OfficeBook } from './office-book';
import { entryAt, type Random } from './random';
import type { Registers } from './registers';
import { divide, EVEN, spread } from './spread';

const REFUSALS = 24;
const CALLS = 840;
const CELLS = [
  ['wna', 'crew', 'arrival'],
  ['wna', 'crew', 'departure'],
  ['wni', 'crew', 'arrival'],
  ['wni', 'crew', 'departure'],
  ['wna', 'passenger', 'arrival'],
  ['wna', 'passenger', 'departure'],
  ['wni', 'passenger', 'arrival'],
  ['wni', 'passenger', 'departure'],
] as const;
const SHARES = [32, 31, 12, 12, 4, 4, 3, 2];
/** Days are entered from February on; of January there is a paper with one number a month. */
const FIRST_ITEMISED_MONTH = 2;

export const planBorder = (book: OfficeBook, registers: Registers): void => {
  planInspections(book);
  planEntryRefusals(book, registers);
  planVesselCalls(book, registers);
};

const planInspections = (book: OfficeBook): void => {
  const { almanac, ledger } = book;
  const random = book.random('inspections');
  const january = almanac.month(1);
  const perDay = book.scaled(70, 8);
  const count = perDay * 31 + random.whole(0, perDay);
  const dimensions = divide(count, SHARES).map((part, index) => {
    const [citizenship, traveller, direction] = entryAt(CELLS, index);
    return { values: { citizenship, traveller, direction }, count: part };
  });
  book
    .record('tally', 'inspection', { id: `inspection-${String(book.year)}` })
    .enter(almanac.workingDayOf(2, 3), officerOf('lalintuskim'), 'RecordTally', {
      kind: 'inspection',
      period: january,
      count,
      dimensions,
      source: 'Laporan bulanan TPI (data demo)',
    });
  ledger.add('inspection', january, count);
  for (let month = FIRST_ITEMISED_MONTH; month <= 12; month++) {
    const record = book.record('inspection', almanac.month(month), { id: almanac.month(month) });
    for (const day of daysOf(almanac.month(month))) inspect(book, random, record, day, perDay);
  }
};

const inspect = (
  book: OfficeBook,
  random: Random,
  record: ReturnType<OfficeBook['record']>,
  day: LocalDate,
  perDay: number,
): void => {
  const persons = random.whole(Math.round(perDay * 0.5), Math.round(perDay * 1.5));
  const cells = divide(persons, SHARES).map((count, index) => {
    const [citizenship, traveller, direction] = entryAt(CELLS, index);
    return { citizenship, traveller, direction, count };
  });
  record.enter(day, random.pick(OFFICERS.lalintuskim), 'RecordInspectionDay', { day, cells });
  book.ledger.add('inspection', day, persons);
};

const planEntryRefusals = (book: OfficeBook, registers: Registers): void => {
  const random = book.random('entry refusals');
  for (const [index, refusedOn] of spread(book.scaled(REFUSALS, 3), book.almanac.days, EVEN, random).entries()) {
    const officer = random.pick(OFFICERS.lalintuskim);
    const isArrival = random.chance(0.85);
    const arrival = ['no-visa', 'no-travel-document', 'entry-ban', 'false-statement'];
    const { person, nationality } = registers.foreigner(refusedOn, officer);
    book.record('entryRefusal', String(index)).enter(refusedOn, officer, 'RecordEntryRefusal', {
      refusedOn,
      refusedTime: `${String(random.whole(10, 16))}:${String(random.whole(10, 59))}`,
      direction: isArrival ? 'arrival' : 'departure',
      nationality,
      reason: isArrival ? random.pick(arrival) : 'exit-without-document',
      person,
      port: 'Pelabuhan Demo',
      carrier: `Kapal Demo ${String(random.whole(1, 60))}`,
    });
    book.ledger.add('entry-refusal', refusedOn);
  }
};

const planVesselCalls = (book: OfficeBook, registers: Registers): void => {
  const random = book.random('vessel calls');
  const total = book.scaled(CALLS, 24);
  const perMonth = divide(total, EVEN);
  tallyJanuary(book, entryAt(perMonth, 0));
  const days = book.almanac.days.slice(31, -3);
  for (const [index, expectedOn] of spread(total - entryAt(perMonth, 0), days, EVEN, random).entries())
    planCall(book, registers, random, String(index), expectedOn);
};

/** A number from paper that was miscounted: a second person approves the one that replaces it. */
const tallyJanuary = (book: OfficeBook, count: number): void => {
  const { almanac } = book;
  const period = almanac.month(1);
  const source = 'Buku agenda kapal (data demo)';
  const record = book.record('tally', 'vessel-call', { id: `vessel-call-${String(book.year)}` });
  const officer = officerOf('lalintuskim');
  record.enter(almanac.workingDayOf(2, 3), officer, 'RecordTally', {
    kind: 'vessel-call',
    period,
    count: count + 2,
    source,
  });
  record.enter(almanac.workingDayOf(3, 10), officer, 'RequestTallyReplacement', {
    period,
    count,
    source,
    reason: 'dua kunjungan tercatat dua kali di buku agenda',
  });
  record.enter(almanac.workingDayOf(3, 11), HEADS.lalintuskim, 'ApproveTallyReplacement', { period });
  book.ledger.add('vessel-call', period, count);
};

const planCall = (
  book: OfficeBook,
  registers: Registers,
  random: Random,
  name: string,
  expectedOn: LocalDate,
): void => {
  const officer = random.pick(OFFICERS.lalintuskim);
  const agent = random.pick(registers.agents);
  const record = book.record('vesselCall', name);
  const announcedOn = addDays(expectedOn, -1);
  record.enter(announcedOn, officer, 'AnnounceVesselCall', {
    announcedOn,
    vessel: `Kapal Demo ${String(random.whole(1, 240))}`,
    direction: random.chance(0.5) ? 'arrival' : 'departure',
    agent: agent.name,
    agentCompany: agent.id,
    port: 'Pelabuhan Demo',
    expectedOn,
    expectedTime: '14:00',
  });
  record.enter(announcedOn, officer, 'ScheduleVesselCall', { scheduledFor: expectedOn, scheduledTime: '15:00' });
  if (random.chance(0.03)) {
    const data = { cancelledOn: expectedOn, reason: 'kapal tidak jadi sandar' };
    record.enter(expectedOn, officer, 'CancelVesselCall', data);
    return;
  }
  const late = random.chance(0.1) ? 1 : 0;
  const checkedOn = addDays(expectedOn, late);
  if (late > 0) record.enter(expectedOn, officer, 'ScheduleVesselCall', { scheduledFor: checkedOn });
  const [foreign, own] = [random.whole(4, 18), random.whole(1, 9)];
  const crewByNationality = [
    { nationality: random.pick(['PHL', 'CHN', 'IND', 'UKR', 'VNM']), count: foreign },
    { nationality: 'IDN', count: own },
  ];
  if (record.enter(checkedOn, officer, 'CheckVesselCall', { checkedOn, crew: foreign + own, crewByNationality }))
    book.ledger.add('vessel-call', checkedOn);
};
