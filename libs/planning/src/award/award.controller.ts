import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordAwardDto } from './award.dto';
import { awardWorkflow } from './award.workflow';

const { entity } = awardWorkflow;

@ApiTags('Penghargaan')
@Controller('api/offices/:office/awards')
export class AwardController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat penghargaan yang diterima' })
  recordAward(@TheAct() act: Act, @Body() body: RecordAwardDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordAward', body));
  }
}
