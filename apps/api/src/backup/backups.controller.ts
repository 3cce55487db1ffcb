import { ENGINE, Needs } from '@jejak/http';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiEngine } from '../api-engine';
import { readBackupSettings } from './backup-settings';
import { BackupsView } from './backups.dto';
import { listPlaces } from './list-places';

@ApiTags('Cadangan')
@Needs('backup.run')
@Controller('api/backups')
export class BackupsController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get()
  @ApiOperation({
    summary: 'Cadangan yang ada, dan kapan terakhir dicoba',
    description: 'Mencadangkan dan memulihkan dilakukan di server: jejak backup, jejak restore.',
  })
  @ApiOkResponse({ type: BackupsView })
  listBackups(): Promise<BackupsView> {
    return listPlaces(this.engine.dataDir, readBackupSettings(process.env)?.everyHours ?? null);
  }
}
