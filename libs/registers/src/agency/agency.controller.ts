import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { MergeAgencyDto, RegisterAgencyDto, UnmergeAgencyDto, UpdateAgencyDto } from './agency.dto';
import { agencyWorkflow } from './agency.workflow';

const { entity } = agencyWorkflow;

@ApiTags('Daftar Instansi')
@Controller('api/offices/:office/agencies')
export class AgencyController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Daftarkan instansi' })
  registerAgency(@TheAct() act: Act, @Body() body: RegisterAgencyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RegisterAgency', body));
  }

  @StepRoute(':id/update', { summary: 'Perbarui data; yang tidak dikirim tetap' })
  updateAgency(@TheAct() act: Act, @Body() body: UpdateAgencyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UpdateAgency', body));
  }

  @StepRoute(':id/merge', { summary: 'Gabungkan entri ganda ke entri lain' })
  mergeAgency(@TheAct() act: Act, @Body() body: MergeAgencyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'MergeAgency', body));
  }

  @StepRoute(':id/unmerge', { summary: 'Pisahkan kembali entri yang digabung' })
  unmergeAgency(@TheAct() act: Act, @Body() body: UnmergeAgencyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UnmergeAgency', body));
  }
}
