import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CloseIncidentDto, NumberIncidentDto, ReportIncidentDto } from './incident.dto';
import { incidentWorkflow } from './incident.workflow';

const { entity } = incidentWorkflow;

@ApiTags('Laporan Kejadian')
@Controller('api/offices/:office/incidents')
export class IncidentController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat laporan kejadian' })
  reportIncident(@TheAct() act: Act, @Body() body: ReportIncidentDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ReportIncident', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor laporan yang menyusul' })
  numberIncident(@TheAct() act: Act, @Body() body: NumberIncidentDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberIncident', body));
  }

  @StepRoute(':id/close', { summary: 'Tutup laporan dengan hasil tindak lanjutnya' })
  closeIncident(@TheAct() act: Act, @Body() body: CloseIncidentDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CloseIncident', body));
  }
}
