import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { EndInnovationDto, RecordInnovationDto } from './innovation.dto';
import { innovationWorkflow } from './innovation.workflow';

const { entity } = innovationWorkflow;

@ApiTags('Inovasi')
@Controller('api/offices/:office/innovations')
export class InnovationController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat inovasi' })
  recordInnovation(@TheAct() act: Act, @Body() body: RecordInnovationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordInnovation', body));
  }

  @StepRoute(':id/end', { summary: 'Catat bahwa inovasi berakhir' })
  endInnovation(@TheAct() act: Act, @Body() body: EndInnovationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'EndInnovation', body));
  }
}
