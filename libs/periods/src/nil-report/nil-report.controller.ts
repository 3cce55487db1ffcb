import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FileNilReportDto } from './nil-report.dto';
import { nilReportWorkflow } from './nil-report.workflow';

const { entity } = nilReportWorkflow;

@ApiTags('Laporan Nihil')
@Controller('api/offices/:office/nil-reports')
export class NilReportController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Nyatakan nihil: tidak ada kegiatan jenis ini pada bulan itu' })
  fileNilReport(@TheAct() act: Act, @Body() body: FileNilReportDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'FileNilReport', body));
  }
}
