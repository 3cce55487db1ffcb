import { type Command, type DecisionContext, isOfficeId } from '@jejak/kernel';
import {
  applyChanges,
  compact,
  type CorrectableFields,
  Fields,
  noRecord,
  readCode,
  readStepDate,
} from '@jejak/records';
import { OFFICE_CLASSES } from './office-classes';
import { nextChangeItem, type OfficeProfileState, PROFILE_FIELDS } from './office-profile';
import {
  OFFICE_ZONES,
  type OfficeHead,
  type OfficeProfileEvent,
  type ParentOffice,
  type ProfileChange,
  STAND_INS,
} from './office-profile.events';

export type OfficeProfileCommand = Command<'ChangeOfficeProfile'>;

export const allowedForOfficeProfile = (): readonly OfficeProfileCommand['type'][] => ['ChangeOfficeProfile'];

export const decideOfficeProfile = (
  command: OfficeProfileCommand,
  state: OfficeProfileState,
  context: DecisionContext,
): readonly OfficeProfileEvent[] => {
  const fields = new Fields(command.data);
  const change = readChange(fields, Object.values(state.changes), context);
  fields.end();
  const data = { on: change.validFrom, item: nextChangeItem(state), change };
  return [{ type: 'OfficeProfileChanged', version: 1, data }];
};

/** @param others the changes that stand beside it */
const readChange = (fields: Fields, others: readonly ProfileChange[], context: DecisionContext): ProfileChange => {
  const validFrom = readStepDate(fields, 'validFrom', context);
  const change: ProfileChange = compact({
    validFrom,
    name: fields.optionalText('name'),
    class: fields.has('class') ? readCode(fields, 'class', OFFICE_CLASSES, validFrom).code : undefined,
    zone: fields.optionalChoice('zone', OFFICE_ZONES),
    parent: readParent(fields),
    address: fields.optionalText('address', { max: 500 }),
    head: readHead(fields),
    duties: fields.optionalText('duties', { max: 10_000 }),
    source: fields.optionalText('source'),
  });
  const set = PROFILE_FIELDS.filter((name) => change[name] !== undefined);
  if (set.length === 0)
    fields.refuse('name', {
      code: 'PROFILE_CHANGE_EMPTY',
      en: 'The change sets no field of the profile',
      id: 'Isi sedikitnya satu kolom profil yang berubah.',
      allowed: PROFILE_FIELDS,
    });
  const sameDay = others.filter((other) => other.validFrom === validFrom);
  const twice = set.find((name) => sameDay.some((other) => other[name] !== undefined));
  if (twice !== undefined)
    fields.refuse(twice, {
      code: 'PROFILE_FIELD_ALREADY_SET',
      en: `${twice} is set from ${validFrom} already`,
      id: `Kolom ${twice} sudah diisi mulai ${validFrom}; ajukan koreksi.`,
      allowed: ['RequestCorrection', `validFrom ≠ ${validFrom}`],
    });
  return change;
};

const readParent = (fields: Fields): ParentOffice | undefined => {
  const parent = fields.optionalObject('parent');
  if (parent === undefined) return undefined;
  const office = parent.optionalText('office');
  if (office !== undefined && !isOfficeId(office))
    parent.refuse('office', {
      code: 'OFFICE_INVALID',
      en: `Not an office slug: ${JSON.stringify(office)}`,
      id: 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.',
      allowed: ['a-z', '0-9', '-'],
    });
  const read = compact({ name: parent.text('name'), office });
  parent.end();
  return read;
};

const readHead = (fields: Fields): OfficeHead | undefined => {
  const head = fields.optionalObject('head');
  if (head === undefined) return undefined;
  const read = compact({
    name: head.text('name'),
    position: head.text('position'),
    standIn: head.optionalChoice('standIn', STAND_INS),
  });
  head.end();
  return read;
};

const CORRECTABLE: CorrectableFields = {
  validFrom: true,
  ...Object.fromEntries(PROFILE_FIELDS.map((name) => [name, true as const])),
  source: true,
};

/** A change after a correction, checked by the rules of its entry. */
export const correctOfficeProfile = (
  { changes: all }: OfficeProfileState,
  item: string,
  changes: Readonly<Record<string, unknown>>,
  context: DecisionContext,
): ProfileChange => {
  const fields = new Fields(applyChanges(all[item] ?? noRecord(), changes, CORRECTABLE));
  const others = Object.entries(all).flatMap(([key, other]) => (key === item ? [] : [other]));
  return readChange(fields, others, context);
};
