import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CompleteFollowUpDto, DropFollowUpDto, PlanFollowUpDto, RecordProblemDto } from './problem.dto';
import { problemWorkflow } from './problem.workflow';

const { entity } = problemWorkflow;

@ApiTags('Permasalahan dan tindak lanjut')
@Controller('api/offices/:office/problems')
export class ProblemController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat permasalahan sebuah seksi' })
  recordProblem(@TheAct() act: Act, @Body() body: RecordProblemDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordProblem', body));
  }

  @OpeningRoute('follow-ups', { summary: 'Catat rencana tindak lanjut yang berdiri sendiri' })
  openFollowUp(@TheAct() act: Act, @Body() body: PlanFollowUpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'PlanFollowUp', body));
  }

  @StepRoute(':id/follow-up', { summary: 'Rencanakan tindak lanjut permasalahan' })
  planFollowUp(@TheAct() act: Act, @Body() body: PlanFollowUpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'PlanFollowUp', body));
  }

  @StepRoute(':id/complete', { summary: 'Catat tindak lanjut selesai' })
  completeFollowUp(@TheAct() act: Act, @Body() body: CompleteFollowUpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CompleteFollowUp', body));
  }

  @StepRoute(':id/drop', { summary: 'Hentikan tindak lanjut' })
  dropFollowUp(@TheAct() act: Act, @Body() body: DropFollowUpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DropFollowUp', body));
  }
}
