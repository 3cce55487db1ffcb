import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AnnounceVesselCallDto,
  CancelVesselCallDto,
  CheckVesselCallDto,
  ScheduleVesselCallDto,
  TranscribeVesselCallDto,
} from './vessel-call.dto';
import { vesselCallWorkflow } from './vessel-call.workflow';

const { entity } = vesselCallWorkflow;

@ApiTags('Kunjungan Kapal')
@Controller('api/offices/:office/vessel-calls')
export class VesselCallController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat pemberitahuan kapal oleh agen' })
  announceVesselCall(@TheAct() act: Act, @Body() body: AnnounceVesselCallDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'AnnounceVesselCall', body));
  }

  @OpeningRoute('transcriptions', { summary: 'Salin kunjungan kapal masa lalu dari sebuah dokumen' })
  transcribeVesselCall(@TheAct() act: Act, @Body() body: TranscribeVesselCallDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'TranscribeVesselCall', body));
  }

  @StepRoute(':id/schedule', { summary: 'Jadwalkan pemeriksaan, atau jadwalkan ulang' })
  scheduleVesselCall(@TheAct() act: Act, @Body() body: ScheduleVesselCallDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ScheduleVesselCall', body));
  }

  @StepRoute(':id/check', { summary: 'Catat pemeriksaan: sejak ini kunjungan dihitung' })
  checkVesselCall(@TheAct() act: Act, @Body() body: CheckVesselCallDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CheckVesselCall', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan, sebelum kapal diperiksa' })
  cancelVesselCall(@TheAct() act: Act, @Body() body: CancelVesselCallDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelVesselCall', body));
  }
}
