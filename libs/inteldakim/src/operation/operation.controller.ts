import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CancelOperationDto,
  CarryOutOperationDto,
  CarryOutUnplannedOperationDto,
  IssueOperationWarrantDto,
  NumberOperationWarrantDto,
  PlanOperationDto,
  ReportOperationDto,
  TranscribeOperationDto,
} from './operation.dto';
import { operationWorkflow } from './operation.workflow';

const { entity } = operationWorkflow;

@ApiTags('Operasi')
@Controller('api/offices/:office/operations')
export class OperationController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Rencanakan operasi' })
  planOperation(@TheAct() act: Act, @Body() body: PlanOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'PlanOperation', body));
  }

  @OpeningRoute('unplanned', {
    summary: 'Catat operasi tanpa rencana: tertangkap tangan atau masuk daftar pencarian',
    description: 'Surat perintah menyusul; tanpa itu operasi tidak dapat dilaporkan.',
  })
  carryOutUnplannedOperation(@TheAct() act: Act, @Body() body: CarryOutUnplannedOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'CarryOutOperation', body));
  }

  @OpeningRoute('transcriptions', { summary: 'Salin operasi masa lalu dari sebuah dokumen' })
  transcribeOperation(@TheAct() act: Act, @Body() body: TranscribeOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'TranscribeOperation', body));
  }

  @StepRoute(':id/warrant', { summary: 'Terbitkan surat perintah' })
  issueOperationWarrant(@TheAct() act: Act, @Body() body: IssueOperationWarrantDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'IssueOperationWarrant', body));
  }

  @StepRoute(':id/warrant-number', { summary: 'Isi nomor surat perintah yang menyusul' })
  numberOperationWarrant(@TheAct() act: Act, @Body() body: NumberOperationWarrantDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberOperationWarrant', body));
  }

  @StepRoute(':id/carry-out', { summary: 'Catat pelaksanaan' })
  carryOutOperation(@TheAct() act: Act, @Body() body: CarryOutOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CarryOutOperation', body));
  }

  @StepRoute(':id/report', { summary: 'Laporkan pelaksanaan: sejak ini operasi dihitung' })
  reportOperation(@TheAct() act: Act, @Body() body: ReportOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReportOperation', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan rencana, sebelum operasi dilaksanakan' })
  cancelOperation(@TheAct() act: Act, @Body() body: CancelOperationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelOperation', body));
  }
}
