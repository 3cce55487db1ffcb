import { isBirthDate } from '@jejak/calendar';
import type { DecisionContext, LocalDate } from '@jejak/kernel';
import { compact, type Fields, readNationality, SEXES } from '@jejak/records';
import { changed, changedOrGone, refuseEmpty } from '../changes';
import { documentNumberKey, personNameKey } from '../normal-names';
import { readAliases, readName } from '../names';
import { PERSON_DOCUMENT_KINDS, type PersonChanges, type PersonDocument, type PersonIdentity } from './person.events';

const NUMBER_LENGTH = { max: 50 };
const MOST_DOCUMENTS = 30;
/** What is said of a person, beside statuses. */
export const IDENTITY = ['name', 'aliases', 'sex', 'nationality', 'birthDate', 'documents'] as const;

/** The date of birth; what is refused is not repeated in the answer. */
const readBirthDate = (fields: Fields, { today }: DecisionContext): LocalDate | undefined => {
  const birthDate = fields.optionalText('birthDate', { max: 10 });
  if (birthDate === undefined) return undefined;
  if (!isBirthDate(birthDate))
    return fields.refuse('birthDate', {
      code: 'DATE_INVALID',
      en: 'birthDate must be a calendar date',
      id: 'Tanggal lahir tidak sah; tulis tahun-bulan-hari, misalnya 1985-03-02.',
      allowed: ['YYYY-MM-DD'],
    });
  if (birthDate > today)
    fields.refuse('birthDate', {
      code: 'DATE_IN_FUTURE',
      en: 'birthDate is after today',
      id: `Tanggal lahir belum terjadi; paling akhir hari ini, ${today}.`,
      allowed: [`≤ ${today}`],
    });
  return birthDate;
};

const readDocuments = (fields: Fields): readonly PersonDocument[] => {
  const seen = new Set<string>();
  return fields.list(
    'documents',
    (row) => {
      const document = compact({
        kind: row.choice('kind', PERSON_DOCUMENT_KINDS),
        number: row.text('number', NUMBER_LENGTH),
        issuedBy: row.optionalText('issuedBy', { max: 100 }),
        validTo: row.optionalDate('validTo'),
      });
      const key = `${document.kind} ${documentNumberKey(document.number)}`;
      if (seen.has(key))
        row.refuse('number', {
          code: 'DOCUMENT_REPEATED',
          en: 'The document is listed twice',
          id: 'Dokumen ini tertulis lebih dari satu kali.',
          allowed: ['satu baris per dokumen'],
        });
      seen.add(key);
      return document;
    },
    { max: MOST_DOCUMENTS },
  );
};

export const readIdentity = (fields: Fields, context: DecisionContext): PersonIdentity => {
  const name = readName(fields, personNameKey);
  return compact({
    name,
    aliases: readAliases(fields, name, personNameKey),
    sex: fields.choice('sex', SEXES),
    nationality: readNationality(fields),
    birthDate: readBirthDate(fields, context),
    documents: readDocuments(fields),
  });
};

/** What an update or a correction sends: only that is read, for what stands may be sealed. */
export const readChanges = (fields: Fields, context: DecisionContext): PersonChanges => {
  const name = changed(fields, 'name', () => readName(fields, personNameKey));
  const changes = compact({
    name,
    aliases: changed(fields, 'aliases', () => readAliases(fields, name, personNameKey)),
    sex: changed(fields, 'sex', () => fields.choice('sex', SEXES)),
    nationality: changed(fields, 'nationality', () => readNationality(fields)),
    birthDate: changedOrGone(fields, 'birthDate', () => readBirthDate(fields, context)),
    documents: changed(fields, 'documents', () => readDocuments(fields)),
  });
  refuseEmpty(changes, fields, IDENTITY);
  return changes;
};

/** Names of statuses, each once and known on the day. */
export const readStatuses = (fields: Fields, name: string, known: readonly string[]): readonly string[] => {
  const statuses = fields.texts(name, { max: 20 });
  const unknown = statuses.findIndex((status) => !known.includes(status));
  if (unknown >= 0)
    fields.refuse(`${name}[${String(unknown)}]`, {
      code: 'CHOICE_INVALID',
      en: `${name} must be of ${known.join(', ')}`,
      id: `Pilih dari: ${known.join(', ')}.`,
      allowed: known,
    });
  return statuses;
};
