import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { indicatorDefinitionWorkflow } from '@jejak/indicators/domain';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { DefineIndicatorDto, ReviseIndicatorDefinitionDto } from './indicator.dto';

const { entity } = indicatorDefinitionWorkflow;

@ApiTags('Indikator')
@Controller('api/offices/:office/indicator-definitions')
export class IndicatorDefinitionController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Definisikan indikator' })
  defineIndicator(@TheAct() act: Act, @Body() body: DefineIndicatorDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'DefineIndicator', body));
  }

  @StepRoute(':id/revisions', {
    summary: 'Buat versi baru definisi',
    description: 'Versi lama tetap berlaku untuk tahun-tahunnya.',
  })
  reviseIndicatorDefinition(@TheAct() act: Act, @Body() body: ReviseIndicatorDefinitionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReviseIndicatorDefinition', body));
  }
}
