import { accountChangeWorkflow, type NoteAccountChange } from '@jejak/access';
import { v7 as uuidV7 } from 'uuid';
import type { Engine } from './engine';

/** Writes changes of accounts into the log, as the act of whoever makes them. */
export const accountNotes =
  ({ handle }: Pick<Engine, 'handle'>, actor: string): NoteAccountChange =>
  async (change) => {
    await handle({
      office: change.office,
      entity: accountChangeWorkflow.entity,
      id: change.account,
      command: { type: 'NoteAccountChange', data: change },
      commandId: uuidV7(),
      actor,
      role: 'admin',
      section: accountChangeWorkflow.section,
      source: actor,
    });
  };
