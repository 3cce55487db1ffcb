import type { LocalDate } from '@jejak/kernel';
import { OFFICERS } from './accounts';
import { officerOf, type OfficeBook } from './office-book';
import { entryAt, type Random } from './random';
import { digits } from './registers';
import { EVEN, spread } from './spread';

/** The month whose survey was entered answer by answer, not as a recap. */
const MONTH_OF_ANSWERS = 5;
const ELEMENTS = 9;
const COMPLAINTS = 60;

/** What the public and the staff say of the office: surveys, ratings, complaints. */
export const planFeedback = (book: OfficeBook): void => {
  planSurveys(book);
  planRatings(book);
  planComplaints(book);
};

const planSurveys = (book: OfficeBook): void => {
  const { almanac } = book;
  const random = book.random('surveys');
  const recap = (survey: string, month: number, respondents: number, value: string): void => {
    const period = almanac.month(month);
    book
      .record('survey', `${survey}-${period}`, { id: `${survey}-${period}` })
      .enterLate(almanac.workingDayOf(month + 1, 3), officerOf('tikim'), 'RecordSurveyMonth', {
        survey,
        month: period,
        respondents,
        value,
        source: 'Aplikasi survei 3A (data demo)',
      });
  };
  const mark = (low: number, high: number): string => (random.whole(low * 100, high * 100) / 100).toFixed(2);
  for (let month = 1; month <= 12; month++) {
    if (month !== MONTH_OF_ANSWERS) recap('ikm', month, random.whole(90, 320), mark(81, 92));
    recap('ipk', month, random.whole(90, 320), mark(86, 97));
    recap('integrity', month, random.whole(60, 200), mark(88, 98));
    if (month % 3 === 0) recap('iki', month, random.whole(30, 55), mark(3, 3.4));
  }
  answerOneByOne(book, random);
};

const answerOneByOne = (book: OfficeBook, random: Random): void => {
  const period = book.almanac.month(MONTH_OF_ANSWERS);
  const record = book.record('survey', `ikm-${period}`, { id: `ikm-${period}` });
  const days = spread(book.scaled(60, 30), book.almanac.workingDaysOf(MONTH_OF_ANSWERS), EVEN, random);
  for (const [index, on] of days.entries())
    record.enter(on, officerOf('tikim'), 'RecordSurveyAnswer', {
      survey: 'ikm',
      month: period,
      on,
      elements: Array.from({ length: ELEMENTS }, () => (random.chance(0.45) ? 4 : random.chance(0.95) ? 3 : 2)),
      answerId: `3A-${digits(index + 1, 4)}`,
    });
};

/** SAPA, read out every working day. */
const planRatings = (book: OfficeBook): void => {
  const random = book.random('ratings');
  for (let month = 1; month <= 12; month++) {
    const record = book.record('sapaRating', book.almanac.month(month), { id: book.almanac.month(month) });
    for (const on of book.almanac.workingDaysOf(month)) {
      const ratings = ['passport', 'stay-permit', 'collection'].map((service) => ({
        service,
        applicants: random.whole(4, 60),
        durationMinutes: random.whole(6, 45),
        rating: (random.whole(320, 400) / 100).toFixed(2),
        ratingId: `SAPA-${on}-${service}`,
      }));
      record.enter(on, entryAt(OFFICERS.tikim, 1), 'RecordSapaRatings', { on, ratings });
    }
  }
};

const CHANNELS = { lapor: 35, counter: 20, 'social-media': 20, messaging: 15, email: 10 } as const;
const CATEGORIES = { information: 50, service: 35, conduct: 5, aspiration: 10 } as const;

const planComplaints = (book: OfficeBook): void => {
  const random = book.random('complaints');
  const days = spread(book.scaled(COMPLAINTS, 8), book.almanac.workingDays, EVEN, random);
  for (const [index, receivedOn] of days.entries())
    // Whistle-blowing and gratuity are counted, and nothing of their contents is kept.
    if (index % 15 === 7) planRestricted(book, String(index), receivedOn);
    else planComplaint(book, random, String(index), receivedOn);
};

const planComplaint = (book: OfficeBook, random: Random, name: string, receivedOn: LocalDate): void => {
  const { almanac } = book;
  const officer = random.pick(OFFICERS.tikim);
  const record = book.record('complaint', name);
  record.enter(receivedOn, officer, 'ReceiveComplaint', {
    receivedOn,
    channel: random.weighted(CHANNELS),
    category: random.weighted(CATEGORIES),
    reference: book.number('ADUAN'),
    subject: 'Permintaan penjelasan tentang layanan',
    section: random.pick(['lalintuskim', 'tikim']),
  });
  if (random.chance(0.6)) {
    const forwardedOn = almanac.workingAfter(receivedOn, random.chance(0.85) ? 1 : 5);
    record.enter(forwardedOn, officer, 'ForwardComplaint', { forwardedOn, forwardedTo: 'Seksi terkait' });
  }
  if (random.chance(0.04)) return;
  const answeredOn = almanac.workingAfter(receivedOn, random.whole(5, random.chance(0.9) ? 6 : 18));
  record.enter(answeredOn, officer, 'AnswerComplaint', { answeredOn, answer: 'Sudah dijelaskan kepada pelapor' });
  const closedOn = almanac.workingAfter(answeredOn, 3);
  if (random.chance(0.96)) record.enter(closedOn, officer, 'CloseComplaint', { closedOn });
};

const planRestricted = (book: OfficeBook, name: string, receivedOn: LocalDate): void => {
  const officer = officerOf('tikim');
  const record = book.record('complaint', name);
  record.enter(receivedOn, officer, 'ReceiveComplaint', { receivedOn, channel: 'wbs', category: 'whistle-blowing' });
  const answeredOn = book.almanac.workingAfter(receivedOn, 10);
  record.enter(answeredOn, officer, 'AnswerComplaint', { answeredOn });
};
