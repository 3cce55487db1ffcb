import { ENGINE } from '@jejak/http';
import { KINDS } from '@jejak/indicators/domain';
import { Controller, Get, Inject, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiEngine } from '../api-engine';
import { HealthView, KindsView, StatusView } from './program.dto';

/** How long a probe waits for the projections before it calls the server not ready. */
const PROBE_MS = 1000;

@ApiTags('Program')
@Controller()
export class ProgramController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get()
  @Redirect('/reference')
  @ApiExcludeEndpoint()
  openReference(): void {
    return undefined;
  }

  @Get('api/kinds')
  @ApiOperation({ summary: 'Jenis kegiatan yang dihitung' })
  @ApiOkResponse({ type: KindsView })
  listKinds(): KindsView {
    return { kinds: KINDS };
  }

  @Get('health')
  @ApiOperation({ summary: 'Program hidup' })
  @ApiOkResponse({ type: HealthView })
  getHealth(): HealthView {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Siap dibaca: proyeksi sudah mengejar log' })
  @ApiOkResponse({ type: HealthView })
  async getReadiness(): Promise<HealthView> {
    const { position } = await this.engine.store.head();
    await this.engine.waitFor(position, PROBE_MS);
    return { status: 'ok' };
  }

  @Get('api/status')
  @ApiOperation({ summary: 'Posisi log, ketertinggalan proyeksi, dan peristiwa yang tidak dapat diolah' })
  @ApiOkResponse({ type: StatusView })
  async getStatus(): Promise<StatusView> {
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
      parked: parked.map(({ projection, position, stream, type, reason, code }) => {
        return { projection, position, stream, type, reason, code };
      }),
    };
  }
}
