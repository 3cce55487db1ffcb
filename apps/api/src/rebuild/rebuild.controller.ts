import { ENGINE, getCaller, Needs, readableOffices, visibleStreams } from '@jejak/http';
import type { OfficeId } from '@jejak/kernel';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import {
  ComparisonQueryDto,
  ComparisonView,
  type DifferenceView,
  ProjectionDigestsView,
  RebuildDetailView,
  RebuildsView,
  RebuildView,
  StartRebuildDto,
} from './rebuild.dto';

/** Runs are of all offices; rows are shown of those that the caller reads. */
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
  get(@Req() request: Request, @Param('id') id: string): RebuildDetailView {
    const run = this.engine.rebuilds.get(id);
    const own = getCaller(request).grants.map(({ office }) => office);
    // A lost name may be any office's.
    const shown = new Set([...own, ...this.readable(request), '']);
    return { ...run, parkedEvents: run.parkedEvents.filter(({ office }) => shown.has(office)) };
  }

  @Get(':id/comparison')
  @ApiOperation({
    summary: 'Perbandingan: lama, baru, selisih, dan peristiwa di baliknya',
    description: 'Hanya baris kantor yang boleh dibaca akun ini; baris kantor lain disebut jumlahnya.',
  })
  @ApiOkResponse({ type: ComparisonView })
  async getComparison(
    @Req() request: Request,
    @Param('id') id: string,
    @Query() { cursor, limit }: ComparisonQueryDto,
  ): Promise<ComparisonView> {
    const comparison = this.engine.rebuilds.comparison(id, {
      offices: this.readable(request),
      ...(cursor === undefined ? {} : { cursor }),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
    });
    const streams = comparison.differences.map(streamOf).filter((stream) => stream !== undefined);
    const visible = await visibleStreams(this.engine, getCaller(request), streams);
    const differences = comparison.differences.filter((difference) => visible.has(streamOf(difference) ?? ''));
    return { ...comparison, differences, secret: comparison.differences.length - differences.length };
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

  /** Offices whose facts and records the caller reads. */
  private readable(request: Request): readonly OfficeId[] {
    return readableOffices(this.engine, getCaller(request), 'facts.read');
  }
}

/** The record that a row is of; undefined where its name is damaged, and nobody can say whether it is rahasia. */
const streamOf = ({ old, new: next }: Pick<DifferenceView, 'old' | 'new'>): string | undefined => {
  const stream = (next ?? old)?.['stream'];
  return typeof stream === 'string' && /^[^.]+\.[^-]+-.+$/.test(stream) ? stream : undefined;
};
