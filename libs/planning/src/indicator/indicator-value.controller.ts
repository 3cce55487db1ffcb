import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { indicatorValueWorkflow } from '@jejak/indicators/domain';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordIndicatorValueDto } from './indicator.dto';

const { entity } = indicatorValueWorkflow;

@ApiTags('Indikator')
@Controller('api/offices/:office/indicator-values')
export class IndicatorValueController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat realisasi indikator dari sebuah dokumen' })
  recordIndicatorValue(@TheAct() act: Act, @Body() body: RecordIndicatorValueDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordIndicatorValue', body));
  }
}
