import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordPnbpDto } from './pnbp.dto';
import { pnbpWorkflow } from './pnbp.workflow';

const { entity } = pnbpWorkflow;

@ApiTags('PNBP')
@Controller('api/offices/:office/pnbps')
export class PnbpController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat PNBP sebuah bulan, akun dan sumber',
    description: 'SIMPONI dan SPAN dicatat berdampingan; selisihnya menjadi temuan.',
  })
  recordPnbp(@TheAct() act: Act, @Body() body: RecordPnbpDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordPnbp', body));
  }
}
