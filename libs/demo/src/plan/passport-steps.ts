import type { LocalDate } from '@jejak/kernel';
import { type Account, OFFICERS } from './accounts';
import type { OfficeBook, PlannedRecord } from './office-book';
import type { Random } from './random';
import type { PlannedPerson, Registers } from './registers';
import { type Season, spread } from './spread';

/** Applications rise before the pilgrimage and in the school holidays, and fall in the weeks of the feast. */
export const PASSPORT_SEASON: Season = [1.15, 1.1, 1.05, 0.7, 0.75, 1.2, 1.15, 1, 1, 1, 0.95, 0.95];

const SHARE_STEP_BY_STEP = 0.055;
/** Of a hundred that are entered step by step, this many are for each reason. */
const REASONS = { new: 56, expired: 33, full: 2, 'data-change': 3, lost: 4, damaged: 2 } as const;
const PRODUCTS = { 'ordinary-48': 60, 'electronic-48': 36, 'ordinary-24': 4 } as const;
const KIND = 'passport-issued';
const BAP_DAYS = 3;

/** @param target passports issued in the year, of which these are a part */
export const planStepwisePassports = (book: OfficeBook, registers: Registers, target: number): void => {
  const random = book.random('passports step by step');
  const count = Math.max(12, Math.round(target * SHARE_STEP_BY_STEP));
  // The first week's applications would need an examination in the year before.
  const days = spread(count, book.almanac.workingDays.slice(BAP_DAYS + 1), PASSPORT_SEASON, random);
  const handedOver: { readonly file: Application; readonly on: LocalDate }[] = [];
  for (const [index, day] of days.entries()) {
    // Two of the first are always lost ones, whatever the scale: the chain through Inteldakim is worth seeing.
    const reason = index === 2 || index === 5 ? 'lost' : random.weighted(REASONS);
    const file = apply(book, registers, random, String(index + 1), day, reason);
    const on = index === 2 ? issueAfterPostponement(file) : decide(file);
    if (on !== undefined) handedOver.push({ file, on });
  }
  const chosen = random.shuffled(handedOver).slice(0, book.scaled(4, 1));
  for (const { file, on } of chosen) reissue(file, on);
};

interface Application {
  readonly book: OfficeBook;
  readonly random: Random;
  readonly record: PlannedRecord;
  readonly officer: Account;
  readonly person: PlannedPerson;
  readonly product: string;
  readonly appliedOn: LocalDate;
}

const apply = (
  book: OfficeBook,
  registers: Registers,
  random: Random,
  name: string,
  on: LocalDate,
  reason: keyof typeof REASONS,
): Application => {
  const officer = random.pick(OFFICERS.lalintuskim);
  const bapReason = reason === 'lost' || reason === 'damaged' ? reason : undefined;
  const openedOn = bapReason === undefined ? on : book.almanac.workingBefore(on, random.whole(1, BAP_DAYS));
  const examiner = random.pick(OFFICERS.inteldakim);
  const person = registers.citizen(openedOn, bapReason === undefined ? officer : examiner);
  const from = bapReason && examine(book, name, person, { openedOn, on, examiner, reason: bapReason });
  const record = book.record('passportApplication', `step-${name}`);
  const product = random.weighted(PRODUCTS);
  const data = { on, product, reason, person: person.person, ...(from && { from }) };
  record.enter(on, officer, 'ApplyForPassport', data);
  return { book, random, record, officer, person, product, appliedOn: on };
};

interface Examination {
  readonly openedOn: LocalDate;
  readonly on: LocalDate;
  readonly examiner: Account;
  readonly reason: 'lost' | 'damaged';
}

/** A lost or damaged passport is examined by Inteldakim first; the application continues the BAP. */
const examine = (
  book: OfficeBook,
  name: string,
  { person, nationality, sex }: PlannedPerson,
  { openedOn, on: signedOn, examiner, reason }: Examination,
) => {
  const bap = book.record('bap', `passport-${name}`);
  bap.enter(openedOn, examiner, 'OpenBap', {
    openedOn,
    type: `${reason}-passport`,
    person,
    nationality,
    sex,
    place: 'Ruang pemeriksaan',
    number: book.number('BAP'),
  });
  bap.enter(signedOn, examiner, 'SignBap', { signedOn, outcome: 'replacement-recommended' });
  book.ledger.add('bap', signedOn);
  return bap.origin;
};

/** @returns the day of hand-over; undefined for one that never got so far */
const decide = (file: Application): LocalDate | undefined => {
  const { record, officer, random, appliedOn: on } = file;
  const fate = random.weighted({ issued: 955, refused: 20, postponed: 15, lapsed: 10 });
  if (fate === 'refused') {
    const stage = random.chance(0.5) ? 'documents' : 'interview';
    if (stage === 'interview') record.enter(on, officer, 'CheckPassportDocuments', { on });
    const reason = stage === 'documents' ? 'persyaratan tidak lengkap' : 'keterangan tidak meyakinkan';
    record.enter(on, officer, 'RefusePassport', { on, stage, reason });
    return undefined;
  }
  if (fate === 'lapsed') {
    const lapsedOn = file.book.almanac.workingAfter(on, 22);
    record.enter(on, officer, 'CheckPassportDocuments', { on });
    record.enter(lapsedOn, officer, 'LapsePassport', { on: lapsedOn, reason: 'tidak membayar sampai batas waktu' });
    return undefined;
  }
  return fate === 'postponed' ? issueAfterPostponement(file) : issue(file, on);
};

const issueAfterPostponement = (file: Application): LocalDate | undefined => {
  const { record, officer, appliedOn: on, book } = file;
  const until = book.almanac.workingAfter(on, 8);
  record.enter(on, officer, 'PostponePassport', { on, until, reason: 'menunggu dokumen pendukung' });
  return issue(file, until);
};

const issue = (file: Application, on: LocalDate): LocalDate | undefined => {
  const { book, random, record, officer } = file;
  const after = (days: number): LocalDate => book.almanac.workingAfter(on, days);
  const [paidOn, adjudicatedOn] = [after(random.whole(0, 1)), after(1)];
  record.enter(on, officer, 'CheckPassportDocuments', { on });
  record.enter(on, officer, 'InterviewForPassport', { on });
  record.enter(on, officer, 'CapturePassportBiometrics', { on });
  record.enter(paidOn, officer, 'PayForPassport', { on: paidOn });
  record.enter(adjudicatedOn, officer, 'AdjudicatePassport', { on: adjudicatedOn });
  // Most keep the standard of four working days from the interview; a few do not.
  const printDay = random.chance(0.05) ? random.whole(5, 8) : random.whole(1, 3);
  const failsQuality = random.chance(0.012);
  if (failsQuality) {
    print(file, after(printDay));
    record.enter(after(printDay), officer, 'FailPassportQuality', {
      on: after(printDay),
      defect: 'laminasi tidak rata',
    });
  }
  const readyOn = after(printDay + (failsQuality ? 1 : 0));
  print(file, readyOn);
  if (!record.enter(readyOn, officer, 'PassPassportQuality', { on: readyOn })) return undefined;
  if (!random.chance(0.006)) {
    book.ledger.add(KIND, readyOn);
    return handOver(file, readyOn);
  }
  const foundOn = book.almanac.workingAfter(readyOn, 1);
  if (!record.enter(foundOn, officer, 'FindPassportDefect', { on: foundOn, defect: 'foto tercetak buram' })) {
    book.ledger.add(KIND, readyOn);
    return undefined;
  }
  // The defect took the first count away; the next booklet counts when it passes.
  const againOn = book.almanac.workingAfter(foundOn, 1);
  print(file, againOn);
  if (!record.enter(againOn, officer, 'PassPassportQuality', { on: againOn })) return undefined;
  book.ledger.add(KIND, againOn);
  return handOver(file, againOn);
};

const print = ({ record, officer }: Application, on: LocalDate): void => {
  record.enter(on, officer, 'AllocatePassportBlank', { on });
  record.enter(on, officer, 'PrintPassport', { on });
};

/** At the counter, or sent home; what comes back is fetched at the counter. */
const handOver = ({ book, random, record, officer }: Application, readyOn: LocalDate): LocalDate | undefined => {
  const after = (days: number): LocalDate => book.almanac.workingAfter(readyOn, days);
  let counterOn = after(random.whole(1, 6));
  if (random.chance(0.18)) {
    const [dispatchedOn, arrivedOn] = [after(1), after(random.whole(2, 4))];
    const trackingNumber = book.number('KIRIM');
    record.enter(dispatchedOn, officer, 'DispatchPassport', { on: dispatchedOn, trackingNumber });
    if (!random.chance(0.06))
      return record.enter(arrivedOn, officer, 'DeliverPassport', { on: arrivedOn }) ? arrivedOn : undefined;
    const reason = 'alamat tidak ditemukan kurir';
    record.enter(arrivedOn, officer, 'ReturnPassportUndelivered', { on: arrivedOn, reason });
    counterOn = book.almanac.workingAfter(arrivedOn, 5);
  }
  return record.enter(counterOn, officer, 'HandOverPassport', { on: counterOn }) ? counterOn : undefined;
};

/** A defect found after hand-over: a new application, and both booklets count. */
const reissue = (first: Application, handedOverOn: LocalDate): void => {
  const { book, product, person } = first;
  const on = book.almanac.workingAfter(handedOverOn, 5);
  const record = book.record('passportApplication', `reissue-${first.record.id}`);
  const request = { on, product, reason: 'process-defect', person: person.person, replaces: first.record.id };
  if (!record.enter(on, first.officer, 'ApplyForPassport', request)) return;
  issue({ ...first, record, appliedOn: on }, on);
};
