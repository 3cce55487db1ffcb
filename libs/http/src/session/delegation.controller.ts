import { type DelegationState, delegationWorkflow } from '@jejak/access/domain';
import type { LocalDate } from '@jejak/kernel';
import { Body, Controller, Get, Inject, Req, UseInterceptors } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Act } from '../acts/act';
import { OpeningRoute, StepRoute } from '../acts/command-route';
import { ReadYourWrite } from '../acts/read-your-write.interceptor';
import { officeOf } from '../acts/request-headers';
import { TheAct } from '../acts/the-act';
import type { WriteAnswer } from '../acts/write-answer.dto';
import { ENGINE, type RecordEngine } from '../engine';
import { Needs } from '../scopes/needs';
import { AppointDelegateDto, DelegationsView, type DelegationView, RevokeDelegationDto } from './delegation.dto';

const { entity } = delegationWorkflow;

@ApiTags('Plh dan Plt')
@Controller('api/offices/:office/delegations')
export class DelegationController {
  constructor(
    private readonly commands: CommandBus,
    @Inject(ENGINE) private readonly engine: RecordEngine,
  ) {}

  @Needs('delegation.manage')
  @Get()
  @UseInterceptors(ReadYourWrite)
  @ApiOperation({ summary: 'Plh dan Plt kantor ini: yang akan datang, berlaku, berakhir, dan dicabut' })
  @ApiOkResponse({ type: DelegationsView })
  async listDelegations(@Req() request: Request): Promise<DelegationsView> {
    const office = officeOf(request);
    const today = this.engine.todayOf(office);
    const records = await this.engine.listEntities(office, entity);
    const delegations = records.flatMap(({ id, state }) => delegationView(id, state as DelegationState, today));
    return { office, delegations };
  }

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

const delegationView = (id: string, state: DelegationState, today: LocalDate): readonly DelegationView[] => {
  if (state.status === 'new') return [];
  const { account, as, section, kind, from, to, letterNumber } = state.delegation;
  const place = { section: section ?? null, letterNumber: letterNumber ?? null };
  return [{ id, account, as, kind, from, to, ...place, standing: standingOn(today, state) }];
};

const standingOn = (
  today: LocalDate,
  { status, delegation: { from, to } }: Exclude<DelegationState, { readonly status: 'new' }>,
): DelegationView['standing'] => {
  if (status === 'revoked') return 'revoked';
  if (today < from) return 'upcoming';
  return today > to ? 'ended' : 'standing';
};
