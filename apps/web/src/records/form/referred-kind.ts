import type { Field } from '../field';
import { kindOfEntity, type RecordKind } from '../kinds';

/** Fields that refer to a record of one kind, by the name of the field; an `id` beside an `entity` may be of several. */
const ENTITIES: Readonly<Record<string, string>> = {
  person: 'person',
  bap: 'bap',
  firstBap: 'bap',
  company: 'company',
  sponsor: 'company',
  agent: 'company',
  agency: 'agency',
  operation: 'operation',
  incident: 'incident',
  deportation: 'deportation',
  replaces: 'passportApplication',
};

/** The kind of record that a question asks for; undefined where it does not say. */
export const referredKind = ({ name, label }: Field): RecordKind | undefined => {
  const entity = ENTITIES[name] ?? (/daftar orang/i.test(label) ? 'person' : undefined);
  return entity === undefined ? undefined : kindOfEntity(entity);
};
