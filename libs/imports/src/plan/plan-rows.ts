import { createHash } from 'node:crypto';
import { canonicalJson, type Command, commandIdFrom, entityIdFrom, Refusal, streamName } from '@jejak/kernel';
import { holdsPersonalData } from '@jejak/event-store';
import type { ImportPlan, Workflow } from '@jejak/records';
import type { CatalogEntry } from '../catalog';
import type { Complaint, Problems } from '../problem';
import { blame } from './blame';
import type { ReadRow } from './read-rows';

/** The commands of one row, or of a group of rows, on one stream. */
export interface RecordPlan {
  readonly workflow: Workflow;
  readonly kind: string;
  readonly office: string;
  readonly rows: readonly ReadRow[];
  readonly id: string;
  readonly stream: string;
  readonly commands: readonly PlannedCommand[];
}

export interface PlannedCommand {
  readonly command: Command;
  readonly commandId: string;
}

/** Rows that make one plan, and what tells this plan from all others of its kind and office. */
interface Bundle {
  readonly rows: readonly ReadRow[];
  readonly key: string;
  readonly toPlan: () => ImportPlan;
}

/** Makes the id of a row with personal data. */
interface RowKeys {
  digest(text: string): string;
}

const digest = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/**
 * Turns the rows of one file into commands with ids of their own: the same rows name the same commands in every run, so
 * that what is in the log already is recognised there.
 */
export const planRows = (
  entry: CatalogEntry,
  rows: readonly ReadRow[],
  problems: Problems,
  keys?: RowKeys,
): readonly RecordPlan[] =>
  (entry.template.group === undefined ? singles(entry, rows, problems) : groups(entry, rows)).flatMap((bundle) => {
    const plan = tryPlan(entry, bundle, problems, keys);
    return plan === undefined ? [] : [plan];
  });

/** A row is known by its `ref`, else by its content and how many the same stand above it in the file. */
const singles = ({ template }: CatalogEntry, rows: readonly ReadRow[], problems: Problems): readonly Bundle[] => {
  const seen = new Map<string, number>();
  const refs = new Map<string, number>();
  return rows.flatMap((read): readonly Bundle[] => {
    const { office, ref, row, file, line } = read;
    const toPlan = (): ImportPlan => template.toPlan(row);
    if (ref === undefined) {
      const content = digest({ office, row });
      const occurrence = (seen.get(content) ?? 0) + 1;
      seen.set(content, occurrence);
      return [{ rows: [read], key: `${content}#${String(occurrence)}`, toPlan }];
    }
    const first = refs.get(`${office} ${ref}`);
    if (first !== undefined) {
      problems.at({ file, row: line, column: 'ref' }, refRepeated(ref, first));
      return [];
    }
    refs.set(`${office} ${ref}`, line);
    return [{ rows: [read], key: `ref:${ref}`, toPlan }];
  });
};

const refRepeated = (ref: string, line: number): Complaint => ({
  code: 'REF_REPEATED',
  en: `The ref ${JSON.stringify(ref)} stands in row ${String(line)} already`,
  id: `Kunci ref ${ref} sudah dipakai pada baris ${String(line)}.`,
});

const groups = ({ template }: CatalogEntry, rows: readonly ReadRow[]): readonly Bundle[] => {
  const gathered = new Map<string, ReadRow[]>();
  const { group } = template;
  for (const read of rows) {
    const key = `${read.office} ${group?.key(read.row) ?? ''}`;
    const members = gathered.get(key);
    if (members === undefined) gathered.set(key, [read]);
    else members.push(read);
  }
  return [...gathered].map(([key, members]) => ({
    rows: members,
    key: `group:${key}`,
    toPlan: () => group?.toPlan(members.map(({ row }) => row)) ?? { commands: [] },
  }));
};

const tryPlan = (
  entry: CatalogEntry,
  bundle: Bundle,
  problems: Problems,
  keys: RowKeys | undefined,
): RecordPlan | undefined => {
  try {
    return recordPlan(entry, bundle, keys);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.add(blame(error, bundle));
    return undefined;
  }
};

const recordPlan = (
  { workflow, template: { kind, group } }: CatalogEntry,
  { rows, key: content, toPlan }: Bundle,
  keys: RowKeys | undefined,
): RecordPlan | undefined => {
  const plan = toPlan();
  const [first] = rows;
  const [opening] = plan.commands;
  if (first === undefined || opening === undefined) return undefined;
  const { office } = first;
  // An id made of a name and a number would stay in the log after their erasure, and could be confirmed by guessing.
  const key = keys !== undefined && holdsPersonalData(workflow) ? keys.digest(content) : content;
  // In a group each command is known by its content: a line added to the file must not rename those after it.
  const stepOf = (command: Command, index: number): string => (group === undefined ? String(index) : digest(command));
  const commands = plan.commands.map((command, index) => ({
    command,
    commandId: commandIdFrom(`import:${office}:${kind}:${key}:${stepOf(command, index)}`),
  }));
  const id = plan.id ?? workflow.naturalId?.(opening.data) ?? entityIdFrom(commands[0]?.commandId ?? '');
  return { workflow, kind, office, rows, id, stream: streamName(office, workflow.entity, id), commands };
};
