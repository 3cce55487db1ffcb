import { Needs, OPEN, SIGNED_IN } from '../scopes/needs';
import { type Access, ACTION_NAMES, callerOf, type Caller, type DelegationsOf } from '@jejak/access';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ENGINE, type RecordEngine } from '../engine';
import { actionsOf } from '../scopes/scope-of-command';
import { officesOf } from '../scopes/offices-of';
import { RequestProblem } from '../problems/request-problem';
import { ACCESS, DELEGATIONS } from './access-token';
import { endSession, loginFailed, loginThrottled, openSession } from './open-session';
import { findCaller, getCaller } from './request-caller';
import { COOKIE, cookieName } from './session-cookie';
import { ChangePasswordDto, OwnSessionsView, type SessionEndView, SessionView, SignInDto } from './session.dto';

@ApiTags('Sesi')
@Needs(SIGNED_IN)
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(ACCESS) private readonly access: Access,
    @Inject(DELEGATIONS) private readonly delegationsOf: DelegationsOf,
    @Inject(ENGINE) private readonly engine: RecordEngine,
  ) {}

  @Needs(OPEN)
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Masuk', description: 'Jawaban tidak menyebut apakah akun itu ada.' })
  @ApiOkResponse({ type: SessionView })
  async signIn(@Req() request: Request, @Body() { account: name, password }: SignInDto): Promise<SessionView> {
    const signedIn = await this.access.signIn.signIn({ name, password, ...addressOf(request) });
    if (signedIn.is === 'throttled') throw loginThrottled();
    if (signedIn.is === 'wrong') throw loginFailed();
    const { account } = signedIn;
    await openSession(request, account.id);
    return this.view(callerOf(account, 'session', await this.delegationsOf(account.id)), request);
  }

  @Needs(OPEN)
  @Get()
  @ApiOperation({ summary: 'Siapa saya, dan wewenang saya hari ini' })
  @ApiOkResponse({ type: SessionView })
  getSession(@Req() request: Request): SessionView {
    return this.view(findCaller(request), request);
  }

  @Needs(OPEN)
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Keluar; sesi berakhir di server saat itu juga' })
  @ApiNoContentResponse({ description: 'Sudah keluar' })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const account = findCaller(request)?.account;
    if (account !== undefined && request.session.account === account)
      this.access.security.record({ kind: 'logout', account, ...addressOf(request) });
    const { secure } = request.session.cookie;
    await endSession(request);
    response.clearCookie(cookieName(secure === true), { ...COOKIE, secure: secure === true });
  }

  @Post('password')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ganti kata sandi sendiri; semua sesi lain berakhir' })
  @ApiOkResponse({ type: SessionView })
  async changePassword(@Req() request: Request, @Body() body: ChangePasswordDto): Promise<SessionView> {
    const { account } = ownSession(request);
    const { password, newPassword } = body;
    const right = await this.access.signIn.signIn({ name: account, password, ...addressOf(request) });
    if (right.is === 'throttled') throw loginThrottled();
    if (right.is === 'wrong') throw wrongPassword();
    if (newPassword === password) throw samePassword();
    await this.access.admin.choosePassword(account, newPassword);
    await openSession(request, account);
    const changed = this.access.admin.get(account);
    return this.view(callerOf(changed, 'session', await this.delegationsOf(account)), request);
  }

  @Get('list')
  @ApiOperation({ summary: 'Sesi sendiri yang masih berlaku' })
  @ApiOkResponse({ type: OwnSessionsView })
  listSessions(@Req() request: Request): OwnSessionsView {
    const current = this.access.sessions.idOf(request.sessionID);
    const sessions = this.access.sessions.list(getCaller(request).account);
    return { sessions: sessions.map((session) => ({ ...session, current: session.id === current })) };
  }

  @Delete('list/:session')
  @HttpCode(204)
  @ApiOperation({ summary: 'Akhiri sebuah sesi sendiri' })
  @ApiNoContentResponse({ description: 'Sesi sudah berakhir' })
  endOwnSession(@Req() request: Request, @Param('session') id: string): void {
    if (this.access.sessions.endListed(ownSession(request).account, id)) return;
    throw new RequestProblem({
      status: 404,
      code: 'SESSION_NOT_FOUND',
      en: 'There is no such session of this account',
      id: 'Sesi itu tidak ada atau sudah berakhir.',
    });
  }

  private view(caller: Caller | undefined, request: Request): SessionView {
    const program = { demo: this.access.demo, hasAccounts: this.access.hasAccounts() };
    if (caller === undefined) return { signedIn: false, ...program };
    const { account, role, office, section, grants, mustChangePassword, via } = caller;
    const { displayName } = this.access.findAccount(account) ?? {};
    const { csrf } = request.session;
    return {
      signedIn: true,
      ...program,
      account,
      ...(displayName === undefined ? {} : { displayName }),
      role,
      office,
      ...(section === undefined ? {} : { section }),
      grants,
      actions: actionsOf(this.engine, caller, ACTION_NAMES),
      offices: officesOf(this.engine, caller),
      ...(via === 'session' ? { end: this.endOf(request) } : {}),
      mustChangePassword,
      ...(via === 'session' && csrf !== undefined ? { csrfToken: csrf } : {}),
    };
  }

  private endOf({ sessionID }: Request): SessionEndView {
    const { idleMs, endsAt } = this.access.sessions.endOf(sessionID);
    return { idleSeconds: Math.round(idleMs / 1000), endsAt };
  }
}

const addressOf = ({ ip }: Request): { readonly address?: string } => (ip === undefined ? {} : { address: ip });

/** A token is not a person: it neither chooses a password nor ends the sessions of its owner. */
const ownSession = (request: Request): Caller => {
  const caller = getCaller(request);
  if (caller.via === 'session') return caller;
  throw new RequestProblem({
    status: 403,
    code: 'SESSION_REQUIRED',
    en: 'A token may not do this; sign in',
    id: 'Ini tidak dapat dilakukan dengan token; masuklah dengan akun.',
    allowed: ['POST /api/session'],
  });
};

const wrongPassword = (): RequestProblem =>
  new RequestProblem({
    status: 422,
    code: 'PASSWORD_WRONG',
    en: 'The present password is wrong',
    id: 'Kata sandi sekarang salah.',
    field: 'password',
  });

const samePassword = (): RequestProblem =>
  new RequestProblem({
    status: 422,
    code: 'PASSWORD_SAME',
    en: 'The new password is the old one',
    id: 'Kata sandi baru sama dengan yang lama.',
    field: 'newPassword',
  });
