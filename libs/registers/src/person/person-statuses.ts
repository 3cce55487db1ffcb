import { JejakError, type LocalDate } from '@jejak/kernel';
import { readDataFile, SOURCE_LENGTH } from '@jejak/records';
import data from './person-statuses.json';

/** A standing of a person that rules of other workflows ask for. */
export interface PersonStatusCode {
  readonly status: string;
  /** Name on screens. */
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly source: string;
}

const readStatuses = (source: unknown): readonly PersonStatusCode[] => {
  const statuses = readDataFile(source, 'statuses', (row) => ({
    status: row.text('status'),
    name: row.text('name'),
    validFrom: row.date('validFrom'),
    source: row.text('source', SOURCE_LENGTH),
  }));
  if (new Set(statuses.map(({ status }) => status)).size !== statuses.length)
    throw new JejakError(
      'PERSON_STATUSES_INVALID',
      'A status is listed twice in person-statuses.json',
      'Daftar status orang memuat status ganda.',
    );
  return statuses;
};

/** Read and checked when the program starts, in the order in which records list them. */
export const PERSON_STATUSES: readonly PersonStatusCode[] = readStatuses(data);

export const PERSON_STATUS_CODES: readonly string[] = PERSON_STATUSES.map(({ status }) => status);

/** The statuses that the law knows on a day. */
export const personStatusesOn = (date: LocalDate): readonly string[] =>
  PERSON_STATUSES.filter(({ validFrom }) => validFrom <= date).map(({ status }) => status);
