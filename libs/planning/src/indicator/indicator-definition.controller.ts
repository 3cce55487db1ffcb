import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { indicatorDefinitionWorkflow } from '@jejak/indicators/domain';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ApproveIndicatorDefinitionDto,
  DefineIndicatorDto,
  RejectIndicatorDefinitionDto,
  ReviseIndicatorDefinitionDto,
} from './indicator.dto';

const { entity } = indicatorDefinitionWorkflow;

@ApiTags('Indikator')
@Controller('api/offices/:office/indicator-definitions')
export class IndicatorDefinitionController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Definisikan indikator', needs: 'definition.propose' })
  defineIndicator(@TheAct() act: Act, @Body() body: DefineIndicatorDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'DefineIndicator', body));
  }

  @StepRoute(':id/revisions', {
    summary: 'Buat versi baru definisi',
    needs: 'definition.propose',
    description: 'Disalin dari dokumen yang menetapkannya (source). Versi lama tetap berlaku untuk tahun-tahunnya.',
  })
  reviseIndicatorDefinition(@TheAct() act: Act, @Body() body: ReviseIndicatorDefinitionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReviseIndicatorDefinition', body));
  }

  @OpeningRoute('proposals', {
    summary: 'Usulkan versi definisi',
    needs: 'definition.propose',
    description: 'Berlaku sesudah disetujui orang kedua.',
  })
  proposeIndicatorDefinition(@TheAct() act: Act, @Body() body: ReviseIndicatorDefinitionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ProposeIndicatorDefinition', body));
  }

  @StepRoute(':id/approve', {
    summary: 'Setujui usulan versi',
    needs: 'definition.approve',
    description: 'Bukan oleh yang mengusulkan.',
  })
  approveIndicatorDefinition(@TheAct() act: Act, @Body() body: ApproveIndicatorDefinitionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ApproveIndicatorDefinition', body));
  }

  @StepRoute(':id/reject', { summary: 'Tolak usulan versi', needs: 'definition.approve' })
  rejectIndicatorDefinition(@TheAct() act: Act, @Body() body: RejectIndicatorDefinitionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RejectIndicatorDefinition', body));
  }
}
