import { Fields } from './fields';
import { readPersonInRecord, readPersonsOnce } from './person-in-record';
import { originLinks, readNaturalRecordId, readOrigin, readRecordId, readRegisterId } from './record-references';
import { refusalOf } from '../testing';

const ID = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const OTHER = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const of = (id: unknown) => new Fields({ id });

describe('Another record', () => {
  it.each([readRecordId, readNaturalRecordId, readRegisterId])('is known by its id, whatever its case', (read) => {
    expect(read(of(ID.toUpperCase()), 'id')).toBe(ID);
  });

  it('may be known by its natural id, whose case counts, where its kind has such ids', () => {
    expect(readNaturalRecordId(of('simkim-AB.1'), 'id')).toBe('simkim-AB.1');
    expect(refusalOf(() => readRecordId(of('simkim-AB.1'), 'id')).field).toBe('id');
  });

  it.each([`${ID.slice(2)}/b`, `-${ID.slice(1)}`])('is never known by anything else: %s', (id) => {
    for (const read of [readRecordId, readNaturalRecordId])
      expect(refusalOf(() => read(of(id), 'id'))).toMatchObject({ code: 'RECORD_ID_INVALID', field: 'id' });
    expect(refusalOf(() => readRegisterId(of(id), 'id'))).toMatchObject({ code: 'REGISTER_ID_INVALID', field: 'id' });
  });
});

describe('The record that one continues', () => {
  const from = (origin: object) => new Fields({ from: origin });

  it('is told by its kind and id, and shown as a link', () => {
    const origin = readOrigin(from({ entity: 'bap', id: ID }), ['bap']);
    expect(origin).toEqual({ entity: 'bap', id: ID });
    expect(originLinks(origin)).toEqual([{ entity: 'bap', id: ID, relation: 'dilanjutkan dari' }]);
  });

  it('need not be there', () => {
    expect(readOrigin(new Fields({}), ['bap'])).toBeUndefined();
    expect(originLinks(undefined)).toEqual([]);
  });

  it('may have a natural id only where it is said so', () => {
    const natural = { entity: 'passport', id: 'simkim-1' };
    expect(readOrigin(from(natural), ['passport'], readNaturalRecordId)).toEqual(natural);
    expect(refusalOf(() => readOrigin(from(natural), ['passport'])).field).toBe('from.id');
  });

  it.each([
    [{ entity: 'tak', id: ID }, 'CHOICE_INVALID', 'from.entity'],
    [{ entity: 'bap', id: 'x'.repeat(36) }, 'RECORD_ID_INVALID', 'from.id'],
    [{ entity: 'bap', id: ID, name: 'x' }, 'FIELD_UNKNOWN', 'from.name'],
  ])('is refused when it is none: %j', (origin, code, field) => {
    expect(refusalOf(() => readOrigin(from(origin), ['bap']))).toMatchObject({ code, field });
  });
});

describe('A person in a record', () => {
  const person = { person: ID, nationality: 'chn', sex: 'male' };

  it('is named by the id in the register, with nationality and sex to be counted by', () => {
    expect(readPersonInRecord(new Fields(person))).toEqual({ ...person, nationality: 'CHN' });
  });

  it.each([
    [{ person: 'Orang Contoh' }, 'REGISTER_ID_INVALID', 'person'],
    [{ nationality: 'C1N' }, 'NATIONALITY_INVALID', 'nationality'],
    [{ sex: 'x' }, 'CHOICE_INVALID', 'sex'],
  ])('is refused with %j', (more, code, field) => {
    expect(refusalOf(() => readPersonInRecord(new Fields({ ...person, ...more })))).toMatchObject({ code, field });
  });

  it('is named once', () => {
    const persons = (...ids: readonly string[]) =>
      new Fields({ persons: ids.map((id) => ({ ...person, person: id })) });
    const read = (fields: Fields) => readPersonsOnce(fields, readPersonInRecord).map((each) => each.person);
    expect(read(persons(ID, OTHER))).toEqual([ID, OTHER]);
    expect(refusalOf(() => read(persons(ID, OTHER, ID.toUpperCase())))).toMatchObject({
      code: 'PERSON_TWICE',
      field: 'persons[2].person',
    });
    expect(refusalOf(() => read(persons())).field).toBe('persons');
  });
});
