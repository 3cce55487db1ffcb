import type { Access } from '@jejak/access';
import { actionOfCommand } from '@jejak/access/domain';
import { Refusal, streamName } from '@jejak/kernel';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ENGINE, type RecordEngine } from '../engine';
import { refuseScope } from '../scopes/refuse-scope';
import { allowedTo, grantOf } from '../scopes/scope-of-command';
import { ACCESS } from '../session/access-token';
import { similarRecords } from '../records/similar-records';
import { type CommandToRun, RunCommand } from './run-command';
import { WriteAnswer } from './write-answer.dto';

/** Hands every command to the one way in; no slice has a handler of its own. */
@CommandHandler(RunCommand)
export class RunCommandHandler implements ICommandHandler<RunCommand> {
  constructor(
    @Inject(ENGINE) private readonly engine: RecordEngine,
    @Inject(ACCESS) private readonly access: Access,
  ) {}

  async execute({ request }: RunCommand): Promise<WriteAnswer> {
    const { mustExist, recordId, office, entity, caller, ...rest } = request;
    this.ensureMay(request);
    if (mustExist) await this.ensureExists(request);
    const section = this.engine.workflows.find((workflow) => workflow.entity === entity)?.section ?? '';
    const outcome = await this.engine.handle({
      ...rest,
      office,
      entity,
      section,
      source: 'http',
      ...(recordId === undefined ? {} : { id: recordId }),
    });
    const similar = mustExist ? [] : await similarRecords(this.engine, outcome, office);
    const record = { office, entity, id: outcome.id };
    const allowed = allowedTo(this.engine, caller, record, outcome.allowed);
    return new WriteAnswer({ ...outcome, allowed }, office, similar);
  }

  /** The route's own need is the first question; a command that a shared route carries asks for its own. */
  private ensureMay({ caller, office, entity, recordId, command }: CommandToRun): void {
    const record = recordId === undefined ? {} : { id: recordId };
    const asked = { action: actionOfCommand(entity, command.type), office, entity, data: command.data, ...record };
    if (grantOf(this.engine, caller, asked) === undefined) throw refuseScope(this.engine, this.access, caller, asked);
  }

  private async ensureExists({ office, entity, recordId = '' }: CommandToRun): Promise<void> {
    const stream = streamName(office, entity, recordId);
    if ((await this.engine.store.readStream(stream, { limit: 1 })).length > 0) return;
    throw new Refusal({
      code: 'RECORD_NOT_FOUND',
      field: 'id',
      en: `There is no ${stream}`,
      id: 'Catatan tidak ditemukan.',
    });
  }
}
