import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordInspectionDayDto } from './inspection.dto';
import { inspectionWorkflow } from './inspection.workflow';

const { entity } = inspectionWorkflow;

@ApiTags('Pemeriksaan TPI')
@Controller('api/offices/:office/inspections')
export class InspectionController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat pemeriksaan TPI satu hari' })
  recordInspectionDay(@TheAct() act: Act, @Body() body: RecordInspectionDayDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordInspectionDay', body));
  }
}
