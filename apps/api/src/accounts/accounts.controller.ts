import { type Access, type AccountDuty, pageOfAccounts } from '@jejak/access';
import {
  ACCESS,
  type Act,
  ActorResolver,
  DEFAULT_LIMIT,
  ENGINE,
  getCaller,
  Needs,
  officeOf,
  readableOffices,
  refuseScope,
  requestIdOf,
  RequestProblem,
  TheAct,
} from '@jejak/http';
import { compact } from '@jejak/records';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import {
  AccountSessionsView,
  AccountsQueryDto,
  AccountsView,
  AccountView,
  ChangeDutyDto,
  EndedSessionsView,
  GivenPasswordView,
  NewAccountDto,
} from './accounts.dto';
import { OfficeAccounts } from './office-accounts';

@ApiTags('Akun')
@Needs('account.manage')
@Controller('api/offices/:office/accounts')
export class AccountsController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    @Inject(ACCESS) private readonly access: Access,
    private readonly actors: ActorResolver,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Akun kantor: saring, urutkan, halaman demi halaman' })
  @ApiOkResponse({ type: AccountsView })
  listAccounts(@Req() request: Request, @Query() query: AccountsQueryDto): AccountsView {
    const accounts = this.of(request);
    const { q, role, section, active, sort, limit, cursor } = query;
    const office = officeOf(request);
    const page = pageOfAccounts(this.access.admin.list(), {
      office,
      limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
      ...compact({ q, role, section, sort, cursor, active: active === undefined ? undefined : active === 'true' }),
    });
    return { office, ...page, accounts: page.accounts.map((account) => accounts.view(account)) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Buat akun; kata sandi sementaranya hanya tampil di jawaban ini',
    description: 'Bila jawabannya hilang, beri kata sandi lain: permintaan yang sama dijawab bahwa akunnya sudah ada.',
  })
  @ApiCreatedResponse({ type: GivenPasswordView })
  async createAccount(
    @Req() request: Request,
    @TheAct() act: Act,
    @Body() { account: id, displayName, role, section }: NewAccountDto,
  ): Promise<GivenPasswordView> {
    const accounts = this.of(request, act);
    const duty = { role, office: officeOf(request), ...compact({ section: section ?? undefined }) };
    const named = compact({ displayName: displayName ?? undefined });
    const { account, password } = await accounts.admin.createAccount({ id, ...duty, ...named });
    return { account: accounts.view(account), password };
  }

  @Get(':account')
  @ApiOperation({ summary: 'Satu akun' })
  @ApiOkResponse({ type: AccountView })
  getAccount(@Req() request: Request, @Param('account') id: string): AccountView {
    const accounts = this.of(request);
    return accounts.view(accounts.get(id));
  }

  @Post(':account/duty')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ganti peran, seksi atau kantor',
    description:
      'Ke kantor lain hanya oleh admin yang juga mengelola akun di sana; selain itu di server: jejak user role.',
  })
  @ApiOkResponse({ type: AccountView })
  async changeDuty(
    @Req() request: Request,
    @TheAct() act: Act,
    @Param('account') id: string,
    @Body() { role, section, office }: ChangeDutyDto,
  ): Promise<AccountView> {
    const accounts = this.of(request, act);
    const account = accounts.getOther(id);
    const duty: AccountDuty = {
      role,
      office: office ?? account.office,
      ...compact({ section: section ?? undefined }),
    };
    this.ensureManages(request, duty.office);
    return accounts.view(await accounts.admin.setDuty(account.id, duty));
  }

  @Post(':account/disable')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tutup akun; sesi dan tokennya berakhir saat itu juga' })
  @ApiOkResponse({ type: AccountView })
  disable(@Req() request: Request, @TheAct() act: Act, @Param('account') id: string): Promise<AccountView> {
    return this.setActive(this.of(request, act), id, false);
  }

  @Post(':account/enable')
  @HttpCode(200)
  @ApiOperation({ summary: 'Buka lagi akun yang ditutup' })
  @ApiOkResponse({ type: AccountView })
  enable(@Req() request: Request, @TheAct() act: Act, @Param('account') id: string): Promise<AccountView> {
    return this.setActive(this.of(request, act), id, true);
  }

  @Post(':account/reset-password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Beri kata sandi sementara; semua sesinya berakhir' })
  @ApiOkResponse({ type: GivenPasswordView })
  async resetPassword(
    @Req() request: Request,
    @TheAct() act: Act,
    @Param('account') id: string,
  ): Promise<GivenPasswordView> {
    const accounts = this.of(request, act);
    const password = await accounts.admin.resetPassword(accounts.getOther(id).id);
    return { account: accounts.view(accounts.get(id)), password };
  }

  @Post(':account/unlock')
  @HttpCode(200)
  @ApiOperation({ summary: 'Buka akun yang terkunci karena salah kata sandi' })
  @ApiOkResponse({ type: AccountView })
  async unlock(@Req() request: Request, @TheAct() act: Act, @Param('account') id: string): Promise<AccountView> {
    const accounts = this.of(request, act);
    await accounts.admin.unlock(accounts.get(id).id);
    return accounts.view(accounts.get(id));
  }

  @Get(':account/sessions')
  @ApiOperation({ summary: 'Sesi sebuah akun yang masih berlaku' })
  @ApiOkResponse({ type: AccountSessionsView })
  listAccountSessions(@Req() request: Request, @Param('account') id: string): AccountSessionsView {
    const account = this.of(request).get(id).id;
    return { account, sessions: this.access.sessions.list(account) };
  }

  @Delete(':account/sessions')
  @ApiOperation({ summary: 'Akhiri semua sesi sebuah akun' })
  @ApiOkResponse({ type: EndedSessionsView })
  async endAccountSessions(@Req() request: Request, @Param('account') id: string): Promise<EndedSessionsView> {
    const accounts = this.of(request);
    return { ended: await accounts.admin.endSessions(accounts.get(id).id) };
  }

  @Delete(':account/sessions/:session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Akhiri satu sesi sebuah akun' })
  @ApiNoContentResponse({ description: 'Sesi sudah berakhir' })
  async endAccountSession(
    @Req() request: Request,
    @Param('account') id: string,
    @Param('session') session: string,
  ): Promise<void> {
    const accounts = this.of(request);
    if (!(await accounts.admin.endSession(accounts.get(id).id, session))) throw sessionGone();
  }

  private async setActive(accounts: OfficeAccounts, id: string, active: boolean): Promise<AccountView> {
    return accounts.view(await accounts.admin.setActive(accounts.getOther(id).id, active));
  }

  private of(request: Request, act?: Act): OfficeAccounts {
    const asked = { ...this.actors.resolve(request), correlationId: requestIdOf(request) };
    const sent = act === undefined ? {} : { commandId: act.envelope.commandId };
    return new OfficeAccounts(this.access, this.engine, officeOf(request), { ...asked, ...sent });
  }

  /** Who moves an account to an office gives rights there. */
  private ensureManages(request: Request, office: string): void {
    const caller = getCaller(request);
    if (readableOffices(this.engine, caller, 'account.manage').includes(office)) return;
    throw refuseScope(this.engine, this.access, caller, { action: 'account.manage', office }, request.ip);
  }
}

const sessionGone = (): RequestProblem =>
  new RequestProblem({
    status: 404,
    code: 'SESSION_NOT_FOUND',
    en: 'There is no such session of this account',
    id: 'Sesi itu tidak ada atau sudah berakhir.',
    field: 'session',
  });
