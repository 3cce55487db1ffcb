import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  AllotBudgetDto,
  OpenBudgetWithTreeDto,
  RecordRealisationDto,
  ReviseBudgetDto,
  SetBudgetTreeDto,
} from './budget.dto';
import { budgetWorkflow } from './budget.workflow';

const { entity } = budgetWorkflow;

@ApiTags('Anggaran')
@Controller('api/offices/:office/budgets')
export class BudgetController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat pagu tahun',
    description: 'Menurut jenis belanja, menurut program, atau keduanya; jumlah keduanya harus sama.',
  })
  allotBudget(@TheAct() act: Act, @Body() body: AllotBudgetDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'AllotBudget', body));
  }

  @OpeningRoute('trees', { summary: 'Catat pagu yang hanya dirinci menurut program' })
  openBudgetWithTree(@TheAct() act: Act, @Body() body: OpenBudgetWithTreeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'SetBudgetTree', body));
  }

  @StepRoute(':id/tree', { summary: 'Isi atau ganti rincian program' })
  setBudgetTree(@TheAct() act: Act, @Body() body: SetBudgetTreeDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'SetBudgetTree', body));
  }

  @StepRoute(':id/revisions', {
    summary: 'Catat revisi pagu',
    description: 'Rincian yang tidak dikirim tetap seperti semula.',
  })
  reviseBudget(@TheAct() act: Act, @Body() body: ReviseBudgetDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReviseBudget', body));
  }

  @StepRoute(':id/realisations', {
    summary: 'Catat realisasi kumulatif sebuah output',
    description: 'Yang terbaru berlaku; angka dua tanggal tidak pernah dijumlahkan.',
  })
  recordRealisation(@TheAct() act: Act, @Body() body: RecordRealisationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RecordRealisation', body));
  }
}
