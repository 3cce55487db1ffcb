import { latest } from '@jejak/calendar';
import type { DecisionContext, LocalDate } from '@jejak/kernel';
import {
  codesOn,
  compact,
  type Fields,
  readOrigin,
  readPersonInRecord,
  readStepDate,
  refuseSecondMention,
} from '@jejak/records';
import { readOptionalNumber } from '../letter-number';
import { refuseMerged, statusesOf } from '../person-status';
import {
  type CaseComplete,
  type CaseStart,
  type CaseStop,
  type CriminalCase,
  type FileRound,
  type Spdp,
  STOP_GROUNDS,
  type Verdict,
  VERDICT_OUTCOMES,
} from './criminal-case.events';

/** A criminal case is continued from the case or the examination that led to it. */
export const CRIMINAL_CASE_ORIGINS = ['immigrationCase', 'incident', 'bap'] as const;

const MOST_SUSPECTS = 1000;

/** A date that is not in the future and does not precede the step before. */
export const readStepOn = (fields: Fields, name: string, preceding: LocalDate, context: DecisionContext): LocalDate =>
  readStepDate(fields, name, context, { on: preceding, called: 'langkah sebelumnya' });

/** @param known persons of the record as it stands, who were found in the register then */
export const readStart = (
  fields: Fields,
  context: DecisionContext,
  known: readonly { readonly person: string }[] = [],
): CaseStart => {
  const startedOn = readStepDate(fields, 'startedOn', context);
  const seen = new Set<string>();
  const persons = fields.list('persons', (row) => {
    const person = readPersonInRecord(row);
    refuseSecondMention(row, person.person, seen);
    if (!known.some(({ person: id }) => id === person.person)) {
      refuseMerged(person.person, row.at('person'), context);
      statusesOf(person.person, row.at('person'), context);
    }
    return person;
  });
  const suspectCount = fields.whole('suspectCount', { max: MOST_SUSPECTS });
  if (suspectCount < persons.length)
    fields.refuse('suspectCount', {
      code: 'SUSPECTS_FEWER_THAN_NAMED',
      en: `${String(persons.length)} suspects are named, more than the count says`,
      id: `Tersangka yang disebut ${String(persons.length)} orang, lebih banyak daripada jumlahnya.`,
      allowed: [`≥ ${String(persons.length)}`],
    });
  const withoutReporter = fields.has('withoutReporter') && fields.boolean('withoutReporter');
  return compact({
    startedOn,
    sprindikNumber: readOptionalNumber(fields, 'sprindikNumber'),
    article: fields.text('article', { max: 60 }),
    suspectCount,
    persons,
    withoutReporter: withoutReporter ? (true as const) : undefined,
    from: readOrigin(fields, CRIMINAL_CASE_ORIGINS),
  });
};

/** Late is recorded, not refused: the limit is a deadline, not a rule of entry. */
export const readSpdp = (fields: Fields, start: CaseStart, context: DecisionContext): Spdp =>
  compact({
    sentOn: readStepOn(fields, 'sentOn', start.startedOn, context),
    number: readOptionalNumber(fields, 'number'),
    ...readNotified(fields, start, context),
  });

/** When the suspect and the reporter were told, as far as they were. */
export const readNotified = (
  fields: Fields,
  { startedOn, withoutReporter }: CaseStart,
  context: DecisionContext,
): Pick<Spdp, 'suspectOn' | 'reporterOn'> => {
  if (withoutReporter === true && fields.has('reporterOn'))
    fields.refuse('reporterOn', {
      code: 'CASE_WITHOUT_REPORTER',
      en: 'The case has no reporter or victim to be told',
      id: 'Perkara ini tidak mempunyai pelapor atau korban.',
      allowed: ['withoutReporter = false'],
    });
  const told = (name: string): LocalDate | undefined =>
    fields.has(name) ? readStepOn(fields, name, startedOn, context) : undefined;
  return compact({ suspectOn: told('suspectOn'), reporterOn: told('reporterOn') });
};

/** The rounds of the file, for a correction: as many as there were, each still open or returned as it was. */
export const readFiles = (
  fields: Fields,
  known: readonly FileRound[],
  sentOn: LocalDate,
  context: DecisionContext,
): readonly FileRound[] => {
  let preceding = sentOn;
  const files = fields.list('files', (row) => {
    const handedOverOn = readStepOn(row, 'handedOverOn', preceding, context);
    const returnedOn = row.has('returnedOn') ? readStepOn(row, 'returnedOn', handedOverOn, context) : undefined;
    preceding = returnedOn ?? handedOverOn;
    return compact({ handedOverOn, returnedOn });
  });
  const shape = (rounds: readonly FileRound[]): string =>
    rounds.map(({ returnedOn }) => (returnedOn === undefined ? 'P' : 'PR')).join();
  if (shape(files) !== shape(known))
    fields.refuse('files', {
      code: 'CORRECTION_CHANGES_STEPS',
      en: 'A correction keeps the steps that were taken',
      id: 'Koreksi tidak menambah atau menghapus langkah.',
      allowed: known.map(({ returnedOn }) => (returnedOn === undefined ? 'handedOverOn' : 'handedOverOn, returnedOn')),
    });
  return files;
};

export const readComplete = (fields: Fields, preceding: LocalDate, context: DecisionContext): CaseComplete =>
  compact({
    completeOn: readStepOn(fields, 'completeOn', preceding, context),
    number: readOptionalNumber(fields, 'number'),
  });

export const readVerdict = (fields: Fields, preceding: LocalDate, context: DecisionContext): Verdict => {
  const verdictOn = readStepOn(fields, 'verdictOn', preceding, context);
  return compact({
    verdictOn,
    outcome: fields.choice('outcome', codesOn(VERDICT_OUTCOMES, verdictOn)),
    court: fields.optionalText('court'),
    sentence: fields.optionalText('sentence', { max: 1000 }),
  });
};

export const readStop = (fields: Fields, preceding: LocalDate, context: DecisionContext): CaseStop => {
  const stoppedOn = readStepOn(fields, 'stoppedOn', preceding, context);
  return compact({
    stoppedOn,
    ground: fields.choice('ground', codesOn(STOP_GROUNDS, stoppedOn)),
    number: readOptionalNumber(fields, 'number'),
  });
};

/** The latest step on the way to the verdict. */
export const lastStepOf = (
  steps: Pick<CriminalCase, 'start' | 'spdp' | 'files' | 'complete' | 'handedOverOn'>,
): LocalDate => {
  const { start, spdp, files, complete, handedOverOn } = steps;
  const file = files.at(-1);
  return latest(
    start.startedOn,
    ...[spdp?.sentOn, file?.handedOverOn, file?.returnedOn, complete?.completeOn, handedOverOn].filter(
      (on) => on !== undefined,
    ),
  );
};
