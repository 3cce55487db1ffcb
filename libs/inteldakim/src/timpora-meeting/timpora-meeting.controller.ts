import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CancelTimporaMeetingDto,
  FileTimporaMinutesDto,
  HoldTimporaMeetingDto,
  NumberTimporaLetterDto,
  PlanTimporaMeetingDto,
  RescheduleTimporaMeetingDto,
  TranscribeTimporaMeetingDto,
} from './timpora-meeting.dto';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const { entity } = timporaMeetingWorkflow;

@ApiTags('Rapat TIMPORA')
@Controller('api/offices/:office/timpora-meetings')
export class TimporaMeetingController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Rencanakan rapat' })
  planTimporaMeeting(@TheAct() act: Act, @Body() body: PlanTimporaMeetingDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'PlanTimporaMeeting', body));
  }

  @OpeningRoute('transcriptions', { summary: 'Salin rapat masa lalu dari sebuah dokumen' })
  transcribeTimporaMeeting(@TheAct() act: Act, @Body() body: TranscribeTimporaMeetingDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'TranscribeTimporaMeeting', body));
  }

  @StepRoute(':id/reschedule', { summary: 'Jadwalkan ulang; tanggal yang lama tetap tampak' })
  rescheduleTimporaMeeting(@TheAct() act: Act, @Body() body: RescheduleTimporaMeetingDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RescheduleTimporaMeeting', body));
  }

  @StepRoute(':id/hold', { summary: 'Catat pelaksanaan: sejak ini rapat dihitung' })
  holdTimporaMeeting(@TheAct() act: Act, @Body() body: HoldTimporaMeetingDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'HoldTimporaMeeting', body));
  }

  @StepRoute(':id/minutes', { summary: 'Simpan notulen' })
  fileTimporaMinutes(@TheAct() act: Act, @Body() body: FileTimporaMinutesDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'FileTimporaMinutes', body));
  }

  @StepRoute(':id/letter-number', { summary: 'Isi nomor surat yang menyusul' })
  numberTimporaLetter(@TheAct() act: Act, @Body() body: NumberTimporaLetterDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberTimporaLetter', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan rencana, sebelum rapat dilaksanakan' })
  cancelTimporaMeeting(@TheAct() act: Act, @Body() body: CancelTimporaMeetingDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelTimporaMeeting', body));
  }
}
