import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ApproveTallyReplacementDto,
  RecordTallyDto,
  RejectTallyReplacementDto,
  RequestTallyReplacementDto,
} from './tally.dto';
import { tallyWorkflow } from './tally.workflow';

const { entity } = tallyWorkflow;

@ApiTags('Rekap')
@Controller('api/offices/:office/tallies')
export class TallyController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat rekap sebuah periode' })
  recordTally(@TheAct() act: Act, @Body() body: RecordTallyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordTally', body));
  }

  @StepRoute(':id/replacements', { summary: 'Minta penggantian rekap', needs: 'record.request-correction' })
  requestTallyReplacement(@TheAct() act: Act, @Body() body: RequestTallyReplacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RequestTallyReplacement', body));
  }

  @StepRoute(':id/replacements/approve', { summary: 'Setujui penggantian, oleh orang kedua', needs: 'record.approve' })
  approveTallyReplacement(@TheAct() act: Act, @Body() body: ApproveTallyReplacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ApproveTallyReplacement', body));
  }

  @StepRoute(':id/replacements/reject', { summary: 'Tolak penggantian', needs: 'record.approve' })
  rejectTallyReplacement(@TheAct() act: Act, @Body() body: RejectTallyReplacementDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RejectTallyReplacement', body));
  }
}
