import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AmendAgreementDto, SignAgreementDto } from './performance-agreement.dto';
import { performanceAgreementWorkflow } from './performance-agreement.workflow';

const { entity } = performanceAgreementWorkflow;

@ApiTags('Perjanjian Kinerja')
@Controller('api/offices/:office/performance-agreements')
export class PerformanceAgreementController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat perjanjian kinerja', needs: 'agreement.sign' })
  signAgreement(@TheAct() act: Act, @Body() body: SignAgreementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'SignAgreement', body));
  }

  @StepRoute(':id/amendments', {
    summary: 'Catat perubahan perjanjian',
    needs: 'agreement.sign',
    description: 'Semua target ditulis lagi; target yang tidak ditulis tidak lagi berlaku.',
  })
  amendAgreement(@TheAct() act: Act, @Body() body: AmendAgreementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AmendAgreement', body));
  }
}
