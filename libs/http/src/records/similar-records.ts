import type { CommandOutcome } from '@jejak/event-store';
import { JejakError, type LocalDate, type OfficeId } from '@jejak/kernel';
import type { Workflow } from '@jejak/records';
import type { RecordEngine } from '../engine';
import { collectionOf } from './collections';

/** A record that may be the same act, logged before. */
export interface SimilarRecord {
  readonly href: string;
  readonly status: string;
  readonly occurredOn: LocalDate | null;
}

/** A warning does not keep the answer waiting for long. */
const WAIT_MS = 500;
const MOST = 5;
const ENDED: readonly string[] = ['voided', 'withdrawn', 'cancelled'];

/**
 * Records that may be the same act as the one just opened (the same kind, date and person or place), or entries of a
 * register that may be the same person, company or agency. Nothing is refused; where the read database is behind, nothing
 * is warned about either.
 */
export const similarRecords = async (
  engine: RecordEngine,
  outcome: CommandOutcome,
  office: OfficeId,
): Promise<readonly SimilarRecord[]> => {
  const workflow = engine.workflows.find(({ entity }) => entity === outcome.entity);
  const compares = workflow?.likeness !== undefined || workflow?.alike !== undefined;
  if (!compares || !(await isShown(engine, outcome.position))) return [];
  return workflow.alike === undefined
    ? likeActs(engine, workflow.likeness ?? [], outcome, office)
    : workflow.searchTerms !== undefined && engine.listAlike !== undefined
      ? likeSealed(await engine.listAlike(outcome.stream), outcome, office)
      : likeEntries(engine, workflow, outcome, office);
};

const likeActs = async (
  engine: RecordEngine,
  likeness: readonly string[],
  { entity, stream, row: { occurredOn: on, summary } }: CommandOutcome,
  office: OfficeId,
): Promise<readonly SimilarRecord[]> => {
  if (on === undefined) return [];
  // What a row does not tell (the place of intelligence) is not compared.
  const told = likeness.filter((field) => summary[field] !== undefined);
  const where = Object.fromEntries(told.map((field) => [field, String(summary[field])]));
  const query = { office, entity, from: on, to: on, where, sort: '-updated', limit: MOST + 1 } as const;
  const { records } = await engine.listRecords(query);
  return records
    .filter((record) => record.stream !== stream && !ENDED.includes(record.status))
    .slice(0, MOST)
    .map(({ id, status, occurredOn }) => ({ href: hrefOf(office, entity, id), status, occurredOn }));
};

const likeSealed = (
  found: readonly { readonly id: string; readonly status: string }[],
  { entity }: CommandOutcome,
  office: OfficeId,
): readonly SimilarRecord[] =>
  found.slice(0, MOST).map(({ id, status }) => ({ href: hrefOf(office, entity, id), status, occurredOn: null }));

const likeEntries = async (
  engine: RecordEngine,
  workflow: Workflow,
  { entity, id }: CommandOutcome,
  office: OfficeId,
): Promise<readonly SimilarRecord[]> => {
  const entries = await engine.listEntities(office, entity);
  const own = entries.find((entry) => entry.id === id);
  const others = entries.filter((entry) => entry.id !== id);
  const found = own === undefined ? [] : (workflow.alike?.(own.state, others) ?? []);
  return found.slice(0, MOST).map((other) => ({
    href: hrefOf(office, entity, other),
    status: workflow.register(others.find((entry) => entry.id === other)?.state).status,
    occurredOn: null,
  }));
};

const hrefOf = (office: OfficeId, entity: string, id: string): string =>
  `/api/offices/${office}/${collectionOf(entity)}/${id}`;

const isShown = async (engine: RecordEngine, position: string): Promise<boolean> => {
  try {
    await engine.waitFor(position, WAIT_MS);
    return true;
  } catch (error) {
    if (error instanceof JejakError) return false;
    throw error;
  }
};
