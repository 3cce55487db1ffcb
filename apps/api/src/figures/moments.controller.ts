import type { DefinitionsAnswer, FiguresComparison } from '@jejak/engine';
import { ENGINE, findCaller, Needs, officeOf, POSITION_HEADER, ReadYourWrite, visibleStreams } from '@jejak/http';
import {
  type OtherDefinition,
  readFiguresYear,
  readOtherDefinition,
  type WhatIfAnswer,
} from '@jejak/indicators/domain';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import {
  CompareQueryDto,
  MomentsComparisonView,
  DefinitionsQueryDto,
  DefinitionsView,
  WhatIfDto,
  WhatIfView,
} from './moments.dto';

/** The same year again: at another moment, or under another definition. */
@ApiTags('Angka')
@Needs('figures.read')
@Controller('api/offices/:office/figures')
@UseInterceptors(ReadYourWrite)
export class FigureMomentsController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get('definitions')
  @ApiOperation({ summary: 'Versi definisi setiap indikator, dan tahun yang dinilai dengannya' })
  @ApiOkResponse({ type: DefinitionsView })
  async listDefinitions(
    @Req() request: Request,
    @Query() { asOf }: DefinitionsQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DefinitionsAnswer> {
    const answer = await this.engine.figures.definitions(officeOf(request), asOf);
    response.set(POSITION_HEADER, answer.asOf.position);
    return answer;
  }

  @Get(':year/compare')
  @ApiOperation({
    summary: 'Semua angka setahun pada dua saat, dengan peristiwa penyebab setiap selisih',
    description:
      'Yang dilaporkan dahulu dan yang diketahui sekarang dihitung dengan cara yang sama dari log yang sama.',
  })
  @ApiOkResponse({ type: MomentsComparisonView })
  async compare(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { from, to }: CompareQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<FiguresComparison> {
    const answer = await this.engine.figures.compare(officeOf(request), readFiguresYear(year), from, to);
    response.set(POSITION_HEADER, answer.to.position);
    const streams = answer.events.flatMap(({ stream }) => (stream === null ? [] : [stream]));
    const visible = await visibleStreams(this.engine, findCaller(request), streams);
    const events = answer.events.map((event) =>
      event.stream === null || visible.has(event.stream)
        ? event
        : { ...event, stream: null, type: null, actor: null, occurredOn: null, recordedAt: null },
    );
    return { ...answer, events };
  }

  @Post(':year/whatif')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Setahun menurut definisi indikator yang lain, di samping yang sebenarnya',
    description:
      'Isi indicator dan version, atau definition. Tidak ada yang disimpan, dan tidak perlu Idempotency-Key.',
  })
  @ApiOkResponse({ type: WhatIfView })
  async whatIf(
    @Req() request: Request,
    @Param('year') year: string,
    @Body() { asOf, ...body }: WhatIfDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WhatIfAnswer> {
    const other: OtherDefinition = readOtherDefinition(body);
    const answer = await this.engine.figures.whatIf(officeOf(request), readFiguresYear(year), other, asOf);
    response.set(POSITION_HEADER, answer.asOf.position);
    return answer;
  }
}
