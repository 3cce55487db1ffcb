import { basename } from 'node:path';
import { type JejakError, type Position, Refusal, START } from '@jejak/kernel';
import { AppendRefused, type CommandHandler, CommandIdReused, type CommandOutcome } from '@jejak/event-store';
import { blame } from '../plan/blame';
import type { RecordPlan } from '../plan/plan-rows';
import type { Problems } from '../problem';

/** Who imports. */
export interface Importer {
  readonly actor: string;
  readonly role: string;
}

/** What became of one record's commands. */
export interface PlanOutcome {
  readonly plan: RecordPlan;
  /** Commands that were new to the log. */
  readonly added: number;
  readonly lastPosition: Position;
}

/**
 * Runs a record's commands in order; stops at the first that is refused, and names its row.
 * @returns undefined when one was refused
 */
export const carryOut = async (
  handle: CommandHandler,
  plan: RecordPlan,
  { actor, role }: Importer,
  problems: Problems,
): Promise<PlanOutcome | undefined> => {
  let added = 0;
  let lastPosition: Position = START;
  const { workflow, office, id, rows } = plan;
  for (const [index, { command, commandId }] of plan.commands.entries()) {
    let outcome: CommandOutcome;
    try {
      outcome = await handle({
        office,
        entity: workflow.entity,
        id,
        command,
        commandId,
        actor,
        role,
        section: workflow.section,
        source: `import:${basename(rows[0]?.file ?? '')}`,
      });
    } catch (error) {
      if (!isAboutTheRow(error)) throw error;
      problems.add(blame(error, { rows, commands: plan.commands.map((one) => one.command), index }));
      return undefined;
    }
    if (!outcome.duplicate) added++;
    if (outcome.position > lastPosition) lastPosition = outcome.position;
  }
  return { plan, added, lastPosition };
};

/** A failed disk or a damaged log is nobody's row. */
const isAboutTheRow = (error: unknown): error is JejakError =>
  error instanceof Refusal || error instanceof CommandIdReused || error instanceof AppendRefused;
