import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordEntryRefusalDto } from './entry-refusal.dto';
import { entryRefusalWorkflow } from './entry-refusal.workflow';

const { entity } = entryRefusalWorkflow;

@ApiTags('Penolakan Masuk')
@Controller('api/offices/:office/entry-refusals')
export class EntryRefusalController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat orang yang ditolak masuk atau keluar' })
  recordEntryRefusal(@TheAct() act: Act, @Body() body: RecordEntryRefusalDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordEntryRefusal', body));
  }
}
