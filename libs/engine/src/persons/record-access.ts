import { accessesOfPerson, type AccessRegister, type AccessRow, recordAccess } from '@jejak/access';
import type { CommandHandler } from '@jejak/event-store';
import type { OfficeId } from '@jejak/kernel';
import type { AccessReport, PersonAccess } from '@jejak/registers/domain';
import type { PersonalDataAccess } from './persons';

/** Writes each reading of personal data into the log; what cannot be recorded is not answered. */
export const accessRecorder =
  (handle: CommandHandler, newId: () => string) =>
  async ({ kind, office, persons, fields, reason, by, actor, role, source }: PersonalDataAccess): Promise<void> => {
    const access = { kind, what: fields, persons, by, ...(reason === undefined ? {} : { reason }) };
    await recordAccess({ handle, newId }, { office, actor, role, source }, access);
  };

/** Readings of a person, and those of so many at once that it may be among them. */
export const accessesOf =
  (register: AccessRegister) =>
  async (office: OfficeId, person: string): Promise<Pick<AccessReport, 'accesses' | 'perhaps'>> => {
    const { accesses, perhaps } = await accessesOfPerson(register, office, person);
    return { accesses: accesses.map(shown), perhaps: perhaps.map(shown) };
  };

const shown = ({ kind, on, recordedAt, account, role, what, reason }: AccessRow): PersonAccess => ({
  kind,
  on,
  recordedAt,
  account,
  role,
  what,
  reason,
});
