import type { EventReader } from '@jejak/event-store';
import { type LocalDate, type OfficeId, parseStream } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import type { Caller } from '../caller';
import { isAuditKind, kindsHiddenFrom } from './audit-records';
import { mayDo } from './may-do';
import type { OfficeTree } from './office-tree';
import { recordsNamedIn } from './records-named';

/** What has to be known of an installation to say which records are hidden from whom. */
export interface Installation {
  readonly workflows: readonly Workflow[];
  readonly store: Pick<EventReader, 'readStream'>;
  todayOf(office: OfficeId): LocalDate;
  officeTree(): OfficeTree;
}

/** Kinds of record of which some are of class rahasia. */
const secretKinds = ({ workflows }: Installation): readonly Workflow[] =>
  workflows.filter((workflow) => workflow.classified !== undefined);

const mayReadSecretsOf = (of: Installation, caller: Caller | undefined, office: OfficeId, section: string): boolean =>
  caller !== undefined &&
  mayDo(caller, 'secret.read', { office, section, today: of.todayOf(office), tree: of.officeTree() });

/** Whether a caller may read all that is rahasia in an office; a list for any other leaves it out. */
export const mayReadSecrets = (of: Installation, caller: Caller | undefined, office: OfficeId): boolean =>
  secretKinds(of).every(({ section }) => mayReadSecretsOf(of, caller, office, section));

/**
 * Whether a record is of class rahasia and the caller may not read such. The log itself is asked: what was written a
 * moment ago is as secret as the rest.
 */
export const isHidden = async (of: Installation, caller: Caller | undefined, stream: string): Promise<boolean> => {
  const { office, entity } = parseStream(stream);
  if (kindsHiddenFrom(of, caller, office).includes(entity)) return true;
  if (isAuditKind(entity)) return false;
  if (of.workflows.some((kind) => kind.entity === entity && kind.byProgram === true))
    return !mayReadSecrets(of, caller, office) && (await namesHidden(of, caller, stream));
  const workflow = secretKinds(of).find((kind) => kind.entity === entity);
  if (workflow === undefined || mayReadSecretsOf(of, caller, office, workflow.section)) return false;
  return (await of.store.readStream(stream)).some((event) => workflow.classified?.(event) === true);
};

/** Whether what the program keeps beside a record — the number of its letter, its file, its limit — names a hidden one. */
const namesHidden = async (of: Installation, caller: Caller | undefined, stream: string): Promise<boolean> => {
  const named = new Set((await of.store.readStream(stream)).flatMap(({ data }) => recordsNamedIn(data)));
  for (const record of named) if (await isHidden(of, caller, record)) return true;
  return false;
};

/** The streams of some that are not hidden from the caller. */
export const visibleStreams = async (
  of: Installation,
  caller: Caller | undefined,
  streams: readonly string[],
): Promise<ReadonlySet<string>> => {
  const visible = new Set<string>();
  for (const stream of new Set(streams)) if (!(await isHidden(of, caller, stream))) visible.add(stream);
  return visible;
};
