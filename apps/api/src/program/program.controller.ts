import { ENGINE, getCaller, Needs, OPEN, readableOffices } from '@jejak/http';
import { KINDS } from '@jejak/indicators/domain';
import { parseStream } from '@jejak/kernel';
import { Controller, Get, Inject, Redirect, Req } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import { HealthView, KindsView, StatusView } from './program.dto';

/** How long a probe waits for the projections before it calls the server not ready. */
const PROBE_MS = 1000;

@ApiTags('Program')
@Controller()
export class ProgramController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Needs(OPEN)
  @Get()
  @Redirect('/reference')
  @ApiExcludeEndpoint()
  openReference(): void {
    return undefined;
  }

  @Needs('reference.read')
  @Get('api/kinds')
  @ApiOperation({ summary: 'Jenis kegiatan yang dihitung' })
  @ApiOkResponse({ type: KindsView })
  listKinds(): KindsView {
    return { kinds: KINDS };
  }

  @Needs(OPEN)
  @Get('health')
  @ApiOperation({ summary: 'Program hidup' })
  @ApiOkResponse({ type: HealthView })
  getHealth(): HealthView {
    return { status: 'ok' };
  }

  @Needs(OPEN)
  @Get('ready')
  @ApiOperation({ summary: 'Siap dibaca: proyeksi sudah mengejar log' })
  @ApiOkResponse({ type: HealthView })
  async getReadiness(): Promise<HealthView> {
    const { position } = await this.engine.store.head();
    await this.engine.waitFor(position, PROBE_MS);
    return { status: 'ok' };
  }

  @Needs('status.read')
  @Get('api/status')
  @ApiOperation({ summary: 'Posisi log, ketertinggalan proyeksi, dan peristiwa yang tidak dapat diolah' })
  @ApiOkResponse({ type: StatusView })
  async getStatus(@Req() request: Request): Promise<StatusView> {
    const caller = getCaller(request);
    const own = [...caller.grants.map(({ office }) => office), ...readableOffices(this.engine, caller, 'record.read')];
    const [{ head, projecting, projections }, parked] = await Promise.all([
      this.engine.status(),
      this.engine.listParked(),
    ]);
    return {
      head,
      projecting,
      projections: projections.map(({ name, version, position, lag, parked: count, health }) => {
        return { name, version, position, lag, parked: count, health };
      }),
      // What could not be read is told of one's own office; that there is some elsewhere, by the projections' counts.
      parked: parked
        .filter(({ stream }) => own.includes(parseStream(stream).office))
        .map(({ projection, position, stream, type, reason, code }) => {
          return { projection, position, stream, type, reason, code };
        }),
    };
  }
}
