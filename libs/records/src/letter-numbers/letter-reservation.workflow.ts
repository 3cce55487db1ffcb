import { yearOf } from '@jejak/calendar';
import { type Command, Refusal } from '@jejak/kernel';
import { compact } from '../fields/fields';
import { WHOLE } from '../life/record-state';
import type { Workflow } from '../workflow';
import { LETTER_NUMBER_ENTITY } from './letter-number';
import { evolveLetterReservation, initialLetterReservation, type LetterReservation } from './letter-reservation';
import { type LetterReservationEvent, letterReservationEvents } from './letter-reservation.events';

/**
 * The office's book of letter numbers. A number is taken and given back by the records that bear it, in the course of
 * their own commands, so that it has no commands of its own.
 */
export const letterNumberWorkflow: Workflow<LetterReservation, Command, LetterReservationEvent> = {
  entity: LETTER_NUMBER_ENTITY,
  title: 'LetterNumber',
  section: 'tata-usaha',
  label: { id: 'Nomor Surat', en: 'Letter number' },
  events: letterReservationEvents,
  initialState: initialLetterReservation,
  reenterable: true,
  byProgram: true,
  undo: 'RequestCorrection',
  decide: ({ type }) => {
    throw new Refusal({
      code: 'COMMAND_NOT_ALLOWED',
      en: `${type} is not for a letter number: it is taken by the record that bears it`,
      id: 'Nomor surat dicatat melalui catatan yang memakainya.',
      allowed: [],
    });
  },
  evolve: evolveLetterReservation,
  allowed: () => [],
  enters: ({ type }) => (type === 'LetterNumberReserved' ? WHOLE : undefined),
  contentOf: ({ holders }) => (holders.length === 0 ? undefined : { holders }),
  withContent: (state) => state,
  correct: (state) => state,
  counted: () => undefined,
  factsOf: () => [],
  register: ({ holders, last }) => ({
    status: holders.length === 0 ? 'free' : 'reserved',
    ...compact({ occurredOn: last?.on }),
    summary: compact({
      number: last?.number,
      year: last === undefined ? undefined : yearOf(last.on),
      purpose: last?.purpose,
      record: last?.record,
      records: holders.length,
    }),
  }),
};
