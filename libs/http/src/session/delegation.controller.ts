import { delegationWorkflow } from '@jejak/access/domain';
import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Act } from '../acts/act';
import { OpeningRoute, StepRoute } from '../acts/command-route';
import { TheAct } from '../acts/the-act';
import type { WriteAnswer } from '../acts/write-answer.dto';
import { AppointDelegateDto, RevokeDelegationDto } from './delegation.dto';

const { entity } = delegationWorkflow;

@ApiTags('Plh dan Plt')
@Controller('api/offices/:office/delegations')
export class DelegationController {
  constructor(private readonly commands: CommandBus) {}

  @OpeningRoute('', {
    summary: 'Tunjuk Plh atau Plt',
    needs: 'delegation.manage',
    description: 'Oleh kepala kantor atau admin. Yang ditunjuk berbuat dengan akunnya sendiri.',
  })
  appoint(@TheAct() act: Act, @Body() body: AppointDelegateDto): Promise<WriteAnswer> {
    return this.commands.execute(act.opens(entity, 'AppointDelegate', body));
  }

  @StepRoute(':id/revoke', { summary: 'Cabut penunjukan', needs: 'delegation.manage' })
  revoke(@TheAct() act: Act, @Body() body: RevokeDelegationDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RevokeDelegation', body));
  }
}
