import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { NumberOtherActivityDto, RecordOtherActivityDto } from './other-activity.dto';
import { otherActivityWorkflow } from './other-activity.workflow';

const { entity } = otherActivityWorkflow;

@ApiTags('Kegiatan lain')
@Controller('api/offices/:office/other-activities')
export class OtherActivityController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat sosialisasi, publikasi, kerja sama atau kegiatan zona integritas' })
  recordOtherActivity(@TheAct() act: Act, @Body() body: RecordOtherActivityDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordOtherActivity', body));
  }

  @StepRoute(':id/document-number', { summary: 'Isi nomor dokumen yang menyusul' })
  numberOtherActivity(@TheAct() act: Act, @Body() body: NumberOtherActivityDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberOtherActivity', body));
  }
}
