import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { MergeCompanyDto, RegisterCompanyDto, UnmergeCompanyDto, UpdateCompanyDto } from './company.dto';
import { companyWorkflow } from './company.workflow';

const { entity } = companyWorkflow;

@ApiTags('Daftar Perusahaan')
@Controller('api/offices/:office/companies')
export class CompanyController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Daftarkan perusahaan' })
  registerCompany(@TheAct() act: Act, @Body() body: RegisterCompanyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RegisterCompany', body));
  }

  @StepRoute(':id/update', { summary: 'Perbarui data; yang tidak dikirim tetap' })
  updateCompany(@TheAct() act: Act, @Body() body: UpdateCompanyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UpdateCompany', body));
  }

  @StepRoute(':id/merge', { summary: 'Gabungkan entri ganda ke entri lain' })
  mergeCompany(@TheAct() act: Act, @Body() body: MergeCompanyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'MergeCompany', body));
  }

  @StepRoute(':id/unmerge', { summary: 'Pisahkan kembali entri yang digabung' })
  unmergeCompany(@TheAct() act: Act, @Body() body: UnmergeCompanyDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'UnmergeCompany', body));
  }
}
