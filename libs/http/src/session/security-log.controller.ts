import { Needs } from '../scopes/needs';
import { type Access, SECURITY_KINDS } from '@jejak/access';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequestProblem } from '../problems/request-problem';
import { ACCESS } from './access-token';
import { SecurityLogView } from './security-log.dto';

@ApiTags('Log keamanan')
@Needs('security-log.read')
@Controller('api/security-log')
export class SecurityLogController {
  constructor(@Inject(ACCESS) private readonly access: Access) {}

  @Get()
  @ApiOperation({ summary: 'Masuk, penolakan dan percobaan, dijumlah per hari; untuk admin' })
  @ApiOkResponse({ type: SecurityLogView })
  listSecurityLog(@Query('kind') kind?: unknown, @Query('account') account?: unknown): SecurityLogView {
    const known = SECURITY_KINDS.find((one) => one === kind);
    if (kind !== undefined && known === undefined) throw kindUnknown();
    return {
      entries: this.access.security.list({
        ...(known === undefined ? {} : { kind: known }),
        ...(typeof account === 'string' ? { account } : {}),
      }),
    };
  }
}

const kindUnknown = (): RequestProblem =>
  new RequestProblem({
    status: 422,
    code: 'CHOICE_INVALID',
    en: 'There is no such kind',
    id: `Pilih salah satu: ${SECURITY_KINDS.join(', ')}.`,
    field: 'kind',
    allowed: SECURITY_KINDS,
  });
