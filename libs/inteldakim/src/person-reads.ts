import type { Command, OfficeId } from '@jejak/kernel';
import { type RecordState, WHOLE } from '@jejak/records';
import { personStreamsIn } from './person-status';

/**
 * The register streams of the persons that a command, a correction of it or the record itself names, so that a decision
 * knows who is exempt.
 * @param part the part of the record that names persons, as a correction names it
 * @param named persons in unread data: of the command, of the changed part, of the record's own part
 */
export const personsRead = (
  { type, data }: Command,
  office: OfficeId,
  { items }: RecordState<unknown>,
  own: object | undefined,
  part: string,
  named: (data: object) => readonly unknown[] = (one) => [one],
): readonly string[] => {
  const pending = items[WHOLE]?.pending;
  const changed = [
    type === 'RequestCorrection' && 'changes' in data ? data.changes : undefined,
    pending?.kind === 'correction' ? pending.changes : undefined,
  ].map((changes) => (isObject(changes) ? changes[part] : undefined));
  return [...new Set([data, ...changed, own].filter(isObject).flatMap((one) => personStreamsIn(office, named(one))))];
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
