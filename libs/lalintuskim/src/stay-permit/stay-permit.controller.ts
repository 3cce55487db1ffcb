import { type Act, OpeningRoute, StepRoute, TheAct, type WriteAnswer } from '@jejak/http';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import {
  ApplyStayPermitDto,
  GrantStayPermitDto,
  IssueStayPermitDto,
  NumberStayPermitDto,
  RecordIssuedPermitDto,
  RefuseStayPermitDto,
} from './stay-permit.dto';
import { stayPermitWorkflow } from './stay-permit.workflow';

const { entity } = stayPermitWorkflow;

@ApiTags('Izin Tinggal')
@Controller('api/offices/:office/stay-permits')
export class StayPermitController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', { summary: 'Catat permohonan' })
  applyStayPermit(@TheAct() act: Act, @Body() body: ApplyStayPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'ApplyStayPermit', body));
  }

  @OpeningRoute('issued', { summary: 'Catat dokumen yang terbit melalui SIMKIM' })
  recordIssuedPermit(@TheAct() act: Act, @Body() body: RecordIssuedPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'RecordIssuedPermit', body));
  }

  @StepRoute(':id/grant', { summary: 'Setujui permohonan' })
  grantStayPermit(@TheAct() act: Act, @Body() body: GrantStayPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'GrantStayPermit', body));
  }

  @StepRoute(':id/refuse', { summary: 'Tolak permohonan' })
  refuseStayPermit(@TheAct() act: Act, @Body() body: RefuseStayPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RefuseStayPermit', body));
  }

  @StepRoute(':id/issue', { summary: 'Terbitkan dokumen: sejak ini dihitung' })
  issueStayPermit(@TheAct() act: Act, @Body() body: IssueStayPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'IssueStayPermit', body));
  }

  @StepRoute(':id/number', { summary: 'Isi nomor dokumen yang menyusul' })
  numberStayPermit(@TheAct() act: Act, @Body() body: NumberStayPermitDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'NumberStayPermit', body));
  }
}
