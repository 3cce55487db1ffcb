import { recordedAt } from '@jejak/engine';
import {
  ENGINE,
  findCaller,
  mayReadSecrets,
  Needs,
  officeOf,
  pairsOf,
  POSITION_HEADER,
  ReadYourWrite,
} from '@jejak/http';
import type { CountsAnswer, IndicatorsAnswer } from '@jejak/indicators/domain';
import { Controller, Get, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import { factView } from './fact-view';
import { FactsView } from './facts.dto';
import { CountsView, FactsQueryDto, IndicatorsView, YearQueryDto } from './figures.dto';

@ApiTags('Angka')
@Needs('figures.read')
@Controller('api/offices/:office/figures')
@UseInterceptors(ReadYourWrite)
export class FiguresController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get('indicators')
  @ApiOperation({
    summary: 'Indikator, penyerapan dan kinerja setahun',
    description:
      'Dihitung dari log dengan pecahan tepat; yang tidak diketahui bernilai null dengan catatan, tidak pernah 0.',
  })
  @ApiOkResponse({ type: IndicatorsView })
  async getIndicators(
    @Req() request: Request,
    @Query() { year, asOf }: YearQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorsAnswer> {
    const answer = await this.engine.figures.indicators(officeOf(request), Number(year), asOf);
    response.set(POSITION_HEADER, answer.asOf.position);
    return answer;
  }

  @Get('counts')
  @ApiOperation({ summary: 'Jumlah setiap jenis kegiatan setahun, per bulan dan dimensi' })
  @ApiOkResponse({ type: CountsView })
  async getCounts(
    @Req() request: Request,
    @Query() { year, asOf }: YearQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CountsAnswer> {
    const answer = await this.engine.figures.counts(officeOf(request), Number(year), asOf);
    response.set(POSITION_HEADER, answer.asOf.position);
    return answer;
  }

  @Needs('facts.read')
  @Get('facts')
  @ApiOperation({
    summary: 'Baris di balik sebuah angka',
    description: 'Syaratnya sama dengan hitungan, sehingga jumlah dan daftarnya tidak dapat berbeda.',
  })
  @ApiOkResponse({ type: FactsView })
  async listFacts(
    @Req() request: Request,
    @Query() query: FactsQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FactsView> {
    const office = officeOf(request);
    const { year, month, dimension, late, limit, kind, basis, cursor, asOf } = query;
    const given = {
      kind,
      basis,
      cursor,
      asOf,
      year: year === undefined ? undefined : Number(year),
      month: month === undefined ? undefined : Number(month),
      dimensions: dimension === undefined ? undefined : pairsOf(dimension),
      late: late === undefined ? undefined : late === 'true',
      limit: limit === undefined ? undefined : Number(limit),
    };
    const sent = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const { asOf: position, facts, ...page } = await this.engine.figures.facts({ office, ...sent });
    const mayRead = mayReadSecrets(this.engine, findCaller(request), office);
    response.set(POSITION_HEADER, position);
    return {
      office,
      year: given.year ?? null,
      asOf: { position, recordedAt: await recordedAt(this.engine.store, position) },
      facts: facts.map((fact) => factView(fact, mayRead)),
      ...page,
    };
  }
}
