import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { RecordSapaRatingsDto } from './sapa-rating.dto';
import { sapaRatingWorkflow } from './sapa-rating.workflow';

const { entity } = sapaRatingWorkflow;

@ApiTags('Penilaian SAPA')
@Controller('api/offices/:office/sapa-ratings')
export class SapaRatingController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat penilaian SAPA sehari',
    description: 'Satu aliran sebulan, satu bagian sehari; biasanya lewat impor.',
  })
  recordSapaRatings(@TheAct() act: Act, @Body() body: RecordSapaRatingsDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordSapaRatings', body));
  }
}
