import { accountChangeWorkflow, type NoteAccountChange } from '@jejak/access';
import { v7 as uuidV7 } from 'uuid';
import type { Engine } from './engine';

/** Who changes accounts, and by what. */
export interface AccountChanger {
  readonly actor: string;
  /** The program's own part that it came by; the actor's name where that is the command line or the program. */
  readonly source?: string;
  /** Of a request that may be sent again: the change is then in the log once. */
  readonly commandId?: string;
  readonly correlationId?: string;
}

/** Writes changes of accounts into the log, as the act of whoever makes them. */
export const accountNotes =
  ({ handle }: Pick<Engine, 'handle'>, by: string | AccountChanger): NoteAccountChange =>
  async (change) => {
    const {
      actor,
      source = actor,
      commandId = uuidV7(),
      correlationId,
    }: AccountChanger = typeof by === 'string' ? { actor: by } : by;
    await handle({
      office: change.office,
      entity: accountChangeWorkflow.entity,
      id: change.account,
      command: { type: 'NoteAccountChange', data: change },
      commandId,
      actor,
      role: 'admin',
      section: accountChangeWorkflow.section,
      source,
      ...(correlationId === undefined ? {} : { correlationId }),
    });
  };
