import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Act } from '../acts/act';
import { StepRoute } from '../acts/command-route';
import { TheAct } from '../acts/the-act';
import type { WriteAnswer } from '../acts/write-answer.dto';
import { ItemDto, ReasonedDto, RequestCorrectionDto } from './record.dto';
import { RecordReader } from './record-reader';

/** What every record shares: correction and void by two persons, withdrawal by the author on the day of entry. */
@ApiTags('Koreksi dan pembatalan')
@Controller('api/offices/:office/:collection/:id')
export class CorrectionsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly reader: RecordReader,
  ) {}

  @StepRoute('corrections', {
    summary: 'Minta koreksi',
    needs: 'record.request-correction',
    description: 'Berlaku setelah disetujui orang kedua; aturan catatan itu sendiri memeriksa hasilnya.',
  })
  requestCorrection(@TheAct() act: Act, @Param('collection') of: string, @Body() body: RequestCorrectionDto) {
    return this.run(act, of, 'RequestCorrection', body);
  }

  @StepRoute('corrections/approve', { summary: 'Setujui koreksi, oleh orang kedua', needs: 'record.approve' })
  approveCorrection(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ItemDto) {
    return this.run(act, of, 'ApproveCorrection', body);
  }

  @StepRoute('corrections/reject', { summary: 'Tolak koreksi', needs: 'record.approve' })
  rejectCorrection(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ReasonedDto) {
    return this.run(act, of, 'RejectCorrection', body);
  }

  @StepRoute('void', {
    summary: 'Minta pembatalan: catatan ini keliru dan tidak pernah terjadi',
    needs: 'record.request-correction',
    description: 'Berlaku setelah disetujui orang kedua. Tidak ada yang dihapus dari log.',
  })
  requestVoid(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ReasonedDto) {
    return this.run(act, of, 'RequestVoid', body);
  }

  @StepRoute('void/approve', { summary: 'Setujui pembatalan, oleh orang kedua', needs: 'record.approve' })
  approveVoid(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ItemDto) {
    return this.run(act, of, 'ApproveVoid', body);
  }

  @StepRoute('void/reject', { summary: 'Tolak pembatalan', needs: 'record.approve' })
  rejectVoid(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ReasonedDto) {
    return this.run(act, of, 'RejectVoid', body);
  }

  @StepRoute('withdraw', { summary: 'Tarik catatan: oleh pencatatnya, pada hari pencatatan' })
  withdraw(@TheAct() act: Act, @Param('collection') of: string, @Body() body: ReasonedDto) {
    return this.run(act, of, 'Withdraw', body);
  }

  private run(act: Act, collection: string, type: string, data: object): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(this.reader.workflowOf(collection).entity, type, data));
  }
}
