import type { ActEnvelope } from './act-envelope';
import { RunCommand } from './run-command';

/** One write request, from which a route makes its command. */
export class Act {
  constructor(readonly envelope: ActEnvelope) {}

  /** A command that opens a record; its id comes from the data or from the key. */
  opens(entity: string, type: string, data: object): RunCommand {
    return new RunCommand({ ...this.envelope, entity, command: { type, data }, mustExist: false });
  }

  /** A command on the record of the path, which must be there. */
  continues(entity: string, type: string, data: object): RunCommand {
    return new RunCommand({ ...this.envelope, entity, command: { type, data }, mustExist: true });
  }
}
