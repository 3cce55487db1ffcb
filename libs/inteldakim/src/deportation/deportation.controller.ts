import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AnswerEntryBanDto,
  CancelDeportationDto,
  DecideDeportationDto,
  EscortDeporteeDto,
  NumberDeportationDecisionDto,
  ProposeDeportationDto,
  ProposeEntryBanDto,
  ReadyTravelDocumentDto,
  RecordDepartureDto,
} from './deportation.dto';
import { deportationWorkflow } from './deportation.workflow';

const { entity } = deportationWorkflow;

@ApiTags('Pendeportasian')
@Controller('api/offices/:office/deportations')
export class DeportationController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Usulkan deportasi satu orang; anak juga satu orang',
    description: 'Orangnya sudah ada di daftar orang. Pengungsi, pencari suaka dan korban tidak dideportasi.',
  })
  proposeDeportation(@TheAct() act: Act, @Body() body: ProposeDeportationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ProposeDeportation', body));
  }

  @StepRoute(':id/decide', { summary: 'Catat keputusan deportasi' })
  decideDeportation(@TheAct() act: Act, @Body() body: DecideDeportationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'DecideDeportation', body));
  }

  @StepRoute(':id/decision-number', { summary: 'Isi nomor keputusan yang menyusul' })
  numberDeportationDecision(@TheAct() act: Act, @Body() body: NumberDeportationDecisionDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberDeportationDecision', body));
  }

  @StepRoute(':id/travel-document', { summary: 'Catat dokumen perjalanan yang siap' })
  readyTravelDocument(@TheAct() act: Act, @Body() body: ReadyTravelDocumentDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReadyTravelDocument', body));
  }

  @StepRoute(':id/escort', { summary: 'Catat pengawalan' })
  escortDeportee(@TheAct() act: Act, @Body() body: EscortDeporteeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'EscortDeportee', body));
  }

  @StepRoute(':id/depart', { summary: 'Catat keberangkatan: sejak ini deportasi dihitung' })
  recordDeparture(@TheAct() act: Act, @Body() body: RecordDepartureDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RecordDeparture', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan, sebelum keberangkatan' })
  cancelDeportation(@TheAct() act: Act, @Body() body: CancelDeportationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelDeportation', body));
  }

  @StepRoute(':id/entry-ban', { summary: 'Usulkan penangkalan kepada Ditjen' })
  proposeEntryBan(@TheAct() act: Act, @Body() body: ProposeEntryBanDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ProposeEntryBan', body));
  }

  @StepRoute(':id/entry-ban-answer', { summary: 'Catat jawaban Ditjen atas usulan penangkalan' })
  answerEntryBan(@TheAct() act: Act, @Body() body: AnswerEntryBanDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'AnswerEntryBan', body));
  }
}
