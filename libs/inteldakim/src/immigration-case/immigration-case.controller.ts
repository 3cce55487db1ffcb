import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  CloseImmigrationCaseDto,
  HoldCaseConferenceDto,
  NumberImmigrationCaseDto,
  OpenImmigrationCaseDto,
} from './immigration-case.dto';
import { immigrationCaseWorkflow } from './immigration-case.workflow';

const { entity } = immigrationCaseWorkflow;

@ApiTags('Perkara')
@Controller('api/offices/:office/immigration-cases')
export class ImmigrationCaseController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Buka perkara' })
  openImmigrationCase(@TheAct() act: Act, @Body() body: OpenImmigrationCaseDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'OpenImmigrationCase', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor perkara yang menyusul' })
  numberImmigrationCase(@TheAct() act: Act, @Body() body: NumberImmigrationCaseDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberImmigrationCase', body));
  }

  @StepRoute(':id/conference', {
    summary: 'Catat gelar perkara dengan keputusan per orang',
    description: 'Gelar perkara berikutnya boleh memutuskan lagi untuk orang yang sama.',
  })
  holdCaseConference(@TheAct() act: Act, @Body() body: HoldCaseConferenceDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'HoldCaseConference', body));
  }

  @StepRoute(':id/close', { summary: 'Tutup perkara, bila setiap orang sudah diputuskan' })
  closeImmigrationCase(@TheAct() act: Act, @Body() body: CloseImmigrationCaseDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'CloseImmigrationCase', body));
  }
}
