import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { AnswerComplaintDto, CloseComplaintDto, ForwardComplaintDto, ReceiveComplaintDto } from './complaint.dto';
import { complaintWorkflow } from './complaint.workflow';

const { entity } = complaintWorkflow;

@ApiTags('Pengaduan')
@Controller('api/offices/:office/complaints')
export class ComplaintController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat pengaduan yang diterima' })
  receiveComplaint(@TheAct() act: Act, @Body() body: ReceiveComplaintDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ReceiveComplaint', body));
  }

  @StepRoute(':id/forward', { summary: 'Teruskan kepada unit yang menjawab' })
  forwardComplaint(@TheAct() act: Act, @Body() body: ForwardComplaintDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ForwardComplaint', body));
  }

  @StepRoute(':id/answer', { summary: 'Catat jawaban' })
  answerComplaint(@TheAct() act: Act, @Body() body: AnswerComplaintDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AnswerComplaint', body));
  }

  @StepRoute(':id/close', { summary: 'Tutup pengaduan' })
  closeComplaint(@TheAct() act: Act, @Body() body: CloseComplaintDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CloseComplaint', body));
  }
}
