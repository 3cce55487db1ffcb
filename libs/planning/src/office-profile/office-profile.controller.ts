import { type Act, OpeningRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ChangeOfficeProfileDto } from './office-profile.dto';
import { officeProfileWorkflow } from './office-profile.workflow';

const { entity } = officeProfileWorkflow;

@ApiTags('Profil kantor')
@Controller('api/offices/:office/office-profiles')
export class OfficeProfileController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Catat perubahan profil kantor',
    description:
      'Berlaku mulai tanggalnya; kolom yang tidak dikirim tetap seperti semula. Catatannya bernomor profile.',
  })
  changeOfficeProfile(@TheAct() act: Act, @Body() body: ChangeOfficeProfileDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ChangeOfficeProfile', body));
  }
}
