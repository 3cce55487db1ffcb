import { type Action, actionOfCommand, type Caller, grantFor, mayDo, sectionsOf } from '@jejak/access/domain';
import type { Grant } from '@jejak/access';
import type { OfficeId } from '@jejak/kernel';
import type { RecordEngine } from '../engine';
import { collectionOf } from '../records/collections';

/** What is asked for: an action in an office, on the records of a collection. */
export interface Asked {
  readonly action: Action;
  readonly office?: OfficeId;
  readonly entity?: string;
  readonly id?: string;
  readonly data?: unknown;
}

/** The entity whose records a path's collection holds. */
export const entityOf = ({ workflows }: RecordEngine, collection: string): string | undefined =>
  workflows.find(({ entity }) => collectionOf(entity) === collection)?.entity;

/** By what a caller may do what is asked; an action on a record is asked in each section that owns it. */
export const grantOf = (engine: RecordEngine, caller: Caller, asked: Asked): Grant | undefined => {
  const { action, office } = asked;
  const target = {
    today: engine.todayOf(office ?? caller.office),
    tree: engine.officeTree(),
    ...(office === undefined ? {} : { office }),
  };
  const sections = owners(engine, asked);
  if (sections === undefined) return grantFor(caller, action, target);
  return sections
    .map((section) => grantFor(caller, action, { ...target, section }))
    .find((grant) => grant !== undefined);
};

const owners = ({ workflows }: RecordEngine, { entity, id, data }: Asked): readonly string[] | undefined => {
  const workflow = workflows.find((one) => one.entity === entity);
  if (workflow === undefined) return undefined;
  const all = [...new Set(workflows.map(({ section }) => section))];
  const record = { entity: workflow.entity, section: workflow.section, data };
  return sectionsOf(id === undefined ? record : { ...record, id }, all);
};

/** Everything that a caller may do somewhere in an office, for screens that show only what is open to it. */
export const actionsOf = (
  engine: RecordEngine,
  caller: Caller,
  actions: readonly Action[],
  office: OfficeId = caller.office,
): readonly Action[] => {
  const today = engine.todayOf(office);
  const tree = engine.officeTree();
  const sections = [undefined, ...new Set(caller.grants.map(({ section }) => section))];
  return actions.filter((action) =>
    sections.some((section) =>
      mayDo(caller, action, { office, today, tree, ...(section === undefined ? {} : { section }) }),
    ),
  );
};

/** Of the commands that a record's state allows, those that the caller may give. */
export const allowedTo = (
  engine: RecordEngine,
  caller: Caller | undefined,
  record: { readonly office: OfficeId; readonly entity: string; readonly id?: string },
  commands: readonly string[],
): readonly string[] =>
  caller === undefined
    ? []
    : commands.filter(
        (command) =>
          grantOf(engine, caller, { ...record, action: actionOfCommand(record.entity, command) }) !== undefined,
      );

/** Offices in which a caller may do something that is asked of no one office: its own, and for reading those under it. */
export const readableOffices = (engine: RecordEngine, caller: Caller, action: Action): readonly OfficeId[] => {
  const known = [...caller.grants.map(({ office }) => office), ...engine.officeTree().map(({ office }) => office)];
  return [...new Set(known)].filter((office) => grantOf(engine, caller, { action, office }) !== undefined);
};
