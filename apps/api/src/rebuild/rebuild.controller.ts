import { ENGINE, Needs } from '@jejak/http';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiEngine } from '../api-engine';
import {
  ComparisonQueryDto,
  ComparisonView,
  ProjectionDigestsView,
  RebuildDetailView,
  RebuildsView,
  RebuildView,
  StartRebuildDto,
} from './rebuild.dto';

/** A comparison shows rows of every office. */
@ApiTags('Bangun ulang')
@Needs('rebuild.read')
@Controller('api/rebuilds')
export class RebuildController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get()
  @ApiOperation({ summary: 'Pembangunan ulang data baca, yang terbaru lebih dahulu' })
  @ApiOkResponse({ type: RebuildsView })
  listRebuilds(): RebuildsView {
    return { rebuilds: this.engine.rebuilds.list() };
  }

  @Get('digests')
  @ApiOperation({ summary: 'Sidik isi data baca yang melayani' })
  @ApiOkResponse({ type: ProjectionDigestsView })
  async listDigests(): Promise<ProjectionDigestsView> {
    return { digests: await this.engine.rebuilds.digests() };
  }

  @Needs('rebuild.run')
  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Bangun ulang data baca di samping yang melayani',
    description:
      'Yang kedua ditolak dengan nomor yang pertama. Tidak ada surat, pengingat, atau pekerjaan yang terkirim.',
  })
  @ApiOkResponse({ type: RebuildView })
  start(@Body() { projection, asOf }: StartRebuildDto): Promise<RebuildView> {
    return this.engine.rebuilds.start(projection, asOf);
  }

  @Get(':id')
  @ApiOperation({ summary: 'Satu pembangunan ulang: tahap, kemajuan, dan yang tidak terolah' })
  @ApiOkResponse({ type: RebuildDetailView })
  get(@Param('id') id: string): RebuildDetailView {
    return this.engine.rebuilds.get(id);
  }

  @Get(':id/comparison')
  @ApiOperation({ summary: 'Perbandingan: lama, baru, selisih, dan peristiwa di baliknya' })
  @ApiOkResponse({ type: ComparisonView })
  getComparison(@Param('id') id: string, @Query() { cursor, limit }: ComparisonQueryDto): ComparisonView {
    return this.engine.rebuilds.comparison(id, cursor, limit === undefined ? undefined : Number(limit));
  }

  @Needs('rebuild.run')
  @Post(':id/pause')
  @HttpCode(200)
  @ApiOperation({ summary: 'Jeda' })
  @ApiOkResponse({ type: RebuildView })
  pause(@Param('id') id: string): Promise<RebuildView> {
    return this.engine.rebuilds.pause(id);
  }

  @Needs('rebuild.run')
  @Post(':id/resume')
  @HttpCode(200)
  @ApiOperation({ summary: 'Lanjutkan dari tempat terhenti' })
  @ApiOkResponse({ type: RebuildView })
  resume(@Param('id') id: string): Promise<RebuildView> {
    return this.engine.rebuilds.resume(id);
  }

  @Needs('rebuild.run')
  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Batalkan' })
  @ApiOkResponse({ type: RebuildView })
  cancel(@Param('id') id: string): Promise<RebuildView> {
    return this.engine.rebuilds.cancel(id);
  }

  @Needs('rebuild.run')
  @Post(':id/swap')
  @HttpCode(200)
  @ApiOperation({ summary: 'Tukar: hasilnya melayani sejak sekarang, yang lama disimpan' })
  @ApiOkResponse({ type: RebuildView })
  swap(@Param('id') id: string): Promise<RebuildView> {
    return this.engine.rebuilds.swap(id);
  }

  @Needs('rebuild.run')
  @Post(':id/discard')
  @HttpCode(200)
  @ApiOperation({ summary: 'Buang hasilnya' })
  @ApiOkResponse({ type: RebuildView })
  discard(@Param('id') id: string): Promise<RebuildView> {
    return this.engine.rebuilds.discard(id);
  }
}
