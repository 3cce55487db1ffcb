import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CancelBapDto, NumberBapDto, OpenBapDto, SignBapDto } from './bap.dto';
import { bapWorkflow } from './bap.workflow';

const { entity } = bapWorkflow;

@ApiTags('Berita Acara Pemeriksaan')
@Controller('api/offices/:office/baps')
export class BapController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Buka BAP untuk satu orang' })
  openBap(@TheAct() act: Act, @Body() body: OpenBapDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'OpenBap', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor BAP yang menyusul' })
  numberBap(@TheAct() act: Act, @Body() body: NumberBapDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberBap', body));
  }

  @StepRoute(':id/sign', { summary: 'Catat penandatanganan: sejak ini BAP dihitung' })
  signBap(@TheAct() act: Act, @Body() body: SignBapDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'SignBap', body));
  }

  @StepRoute(':id/cancel', { summary: 'Batalkan, sebelum ditandatangani' })
  cancelBap(@TheAct() act: Act, @Body() body: CancelBapDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CancelBap', body));
  }
}
