import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { MergePersonDto, RegisterPersonDto, SetPersonStatusDto, UnmergePersonDto, UpdatePersonDto } from './person.dto';
import { personWorkflow } from './person.workflow';

const { entity } = personWorkflow;

@ApiTags('Daftar Orang')
@Controller('api/offices/:office/persons')
export class PersonController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Daftarkan orang; catatan lain menunjuknya dengan nomor ini' })
  registerPerson(@TheAct() act: Act, @Body() body: RegisterPersonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RegisterPerson', body));
  }

  @StepRoute(':id/update', { summary: 'Perbarui data; yang tidak dikirim tetap' })
  updatePerson(@TheAct() act: Act, @Body() body: UpdatePersonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UpdatePerson', body));
  }

  @StepRoute(':id/status', { summary: 'Tambah atau cabut status: korban, pengungsi, anak' })
  setPersonStatus(@TheAct() act: Act, @Body() body: SetPersonStatusDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'SetPersonStatus', body));
  }

  @StepRoute(':id/merge', { summary: 'Gabungkan entri ganda ke entri lain' })
  mergePerson(@TheAct() act: Act, @Body() body: MergePersonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'MergePerson', body));
  }

  @StepRoute(':id/unmerge', { summary: 'Pisahkan kembali entri yang digabung' })
  unmergePerson(@TheAct() act: Act, @Body() body: UnmergePersonDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UnmergePerson', body));
  }
}
