import type { Command as DomainCommand } from '@jejak/kernel';
import { Command } from '@nestjs/cqrs';
import type { ActEnvelope } from './act-envelope';
import type { WriteAnswer } from './write-answer.dto';

export interface CommandToRun extends ActEnvelope {
  readonly entity: string;
  readonly command: DomainCommand;
  /** Whether the record has to be there already. */
  readonly mustExist: boolean;
}

/** The only message on the command bus: a domain command with its envelope. */
export class RunCommand extends Command<WriteAnswer> {
  constructor(readonly request: CommandToRun) {
    super();
  }
}
