import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ApprovePeriodDto, CompletePeriodDto, LockPeriodDto, ReopenPeriodDto } from './period.dto';
import { periodWorkflow } from './period.workflow';

const { entity } = periodWorkflow;

@ApiTags('Periode')
@Controller('api/offices/:office/periods')
export class PeriodController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('complete', {
    summary: 'Nyatakan bulan sebuah seksi lengkap',
    needs: 'period.close',
    description: 'Sesudah bulan berakhir; juga sesudah dibuka kembali.',
  })
  completePeriod(@TheAct() act: Act, @Body() body: CompletePeriodDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'CompletePeriod', body));
  }

  @StepRoute(':id/approve', { summary: 'Setujui periode, oleh orang kedua', needs: 'period.approve' })
  approvePeriod(@TheAct() act: Act, @Body() body: ApprovePeriodDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ApprovePeriod', body));
  }

  @StepRoute(':id/lock', { summary: 'Kunci periode', needs: 'period.lock' })
  lockPeriod(@TheAct() act: Act, @Body() body: LockPeriodDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'LockPeriod', body));
  }

  @StepRoute(':id/reopen', { summary: 'Buka kembali periode', needs: 'period.reopen' })
  reopenPeriod(@TheAct() act: Act, @Body() body: ReopenPeriodDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ReopenPeriod', body));
  }
}
