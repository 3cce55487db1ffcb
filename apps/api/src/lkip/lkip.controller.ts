import type { ReportActor, ReportPlace } from '@jejak/engine';
import {
  type Act,
  ActorResolver,
  ENGINE,
  Needs,
  officeOf,
  OpeningRoute,
  POSITION_HEADER,
  ReadYourWrite,
  StepRoute,
  TheAct,
  WriteAnswer,
} from '@jejak/http';
import { MEDIA_TYPES, renderInBackground } from '@jejak/lkip';
import { allowedForLkip, initialLkip, type LkipDocument, lkipWorkflow } from '@jejak/lkip/domain';
import { Refusal } from '@jejak/kernel';
import { Body, Controller, Get, Inject, Param, Query, Req, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import { audited } from '../audit/audited';
import {
  LkipFinaliseDto,
  LkipFindingsView,
  LkipPeriodDto,
  LkipPlaceDto,
  LkipQueryDto,
  LkipReasonDto,
  LkipReferencesView,
  LkipStatusView,
  LkipTextDto,
  LkipVerificationView,
  LkipView,
  RestatementsView,
  RestatementView,
} from './lkip.dto';

@ApiTags('Laporan Kinerja')
@Needs('figures.read')
@Controller('api/offices/:office/lkip')
@UseInterceptors(ReadYourWrite)
export class LkipController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    private readonly actors: ActorResolver,
  ) {}

  @Get('restatements')
  @ApiOperation({ summary: 'Laporan yang disahkan yang angkanya berubah oleh catatan sesudahnya' })
  @ApiOkResponse({ type: RestatementsView })
  async listLkipRestatements(@Req() request: Request): Promise<RestatementsView> {
    return { restatements: await this.engine.lkip.restatements(officeOf(request)) };
  }

  @Get(':year')
  @ApiOperation({
    summary: 'Laporan Kinerja setahun atau sebagian tahun',
    description:
      'Yang disahkan bila ada, selain itu naskah menurut log. Setiap angka mempunyai rujukan. Bentuk selain json diunduh dan dicatat.',
  })
  @ApiOkResponse({ type: LkipView })
  async getLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() query: LkipQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<LkipDocument | StreamableFile> {
    const place = placeOf(request, year, query.period);
    const report = await this.reportOf(place, query);
    response.set(POSITION_HEADER, report.asOf.position);
    const { format = 'json' } = query;
    if (format === 'json') return report;
    const bytes = await renderInBackground(report, format);
    await audited(this.engine, this.actors, request, {
      ...{ kind: 'exported', what: ['lkip', format], rows: report.blocks.length },
      by: 'GET /api/offices/:office/lkip/:year',
    });
    const name = `lkip-${place.office}-${place.period ?? String(place.year)}.${format}`;
    return new StreamableFile(bytes, {
      ...{ type: MEDIA_TYPES[format], disposition: `attachment; filename="${name}"`, length: bytes.length },
    });
  }

  @Get(':year/status')
  @ApiOperation({ summary: 'Status laporan, revisi, dan langkah berikutnya' })
  @ApiOkResponse({ type: LkipStatusView })
  async getLkipStatus(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { period }: LkipPlaceDto,
  ): Promise<LkipStatusView> {
    const report = await this.engine.lkip.find(placeOf(request, year, period));
    const allowed = allowedForLkip(report ?? initialLkip);
    if (report === undefined) return { status: 'new', revision: 0, allowed, versions: [] };
    return { status: report.status, revision: report.revision, allowed, versions: report.versions };
  }

  @Get(':year/references')
  @ApiOperation({ summary: 'Rujukan angka yang dapat dipakai dalam teks' })
  @ApiOkResponse({ type: LkipReferencesView })
  async listLkipReferences(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { period }: LkipPlaceDto,
  ): Promise<LkipReferencesView> {
    return { references: await this.engine.lkip.references(placeOf(request, year, period)) };
  }

  @Get(':year/verify')
  @ApiOperation({ summary: 'Laporan yang disahkan di samping hasil log: pada posisinya, dan sekarang' })
  @ApiOkResponse({ type: LkipVerificationView })
  verifyLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { period, revision }: LkipPlaceDto,
  ): Promise<LkipVerificationView> {
    return this.engine.lkip.verify(placeOf(request, year, period), numberOf(revision));
  }

  @Get(':year/restatement')
  @ApiOperation({ summary: 'Angka yang akan berubah bila laporan direvisi' })
  @ApiOkResponse({ type: RestatementView })
  async getLkipRestatement(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { period, revision }: LkipPlaceDto,
  ): Promise<RestatementView> {
    return this.engine.lkip.restatement(placeOf(request, year, period), numberOf(revision));
  }

  @Get(':year/findings')
  @ApiOperation({ summary: 'Temuan Pemeriksaan Konsistensi atas naskah' })
  @ApiOkResponse({ type: LkipFindingsView })
  listLkipFindings(
    @Req() request: Request,
    @Param('year') year: string,
    @Query() { period, asOf }: LkipQueryDto,
  ): Promise<LkipFindingsView> {
    return this.engine.lkip.findings(placeOf(request, year, period), asOf);
  }

  @OpeningRoute(':year', { summary: 'Mulai menyusun laporan', needs: 'report.write' })
  async beginLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @TheAct() act: Act,
    @Body() { period }: LkipPeriodDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    return new WriteAnswer(await this.engine.lkip.begin(place, actorOf(act)), place.office);
  }

  @StepRoute(':year/texts/:block', { summary: 'Tulis satu teks laporan', needs: 'report.write' })
  async writeLkipText(
    @Req() request: Request,
    @Param('year') year: string,
    @Param('block') block: string,
    @TheAct() act: Act,
    @Body() { period, text }: LkipTextDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    const written = { block, ...(text === undefined ? {} : { text }) };
    return new WriteAnswer(await this.engine.lkip.writeText(place, written, actorOf(act)), place.office);
  }

  @StepRoute(':year/review', {
    summary: 'Nyatakan sudah ditinjau',
    description: 'Oleh orang lain daripada penyusunnya. Ditolak bila ada yang menghalangi; lihat findings.',
    needs: 'report.review',
  })
  async reviewLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @TheAct() act: Act,
    @Body() { period }: LkipPeriodDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    return new WriteAnswer(await this.engine.lkip.review(place, actorOf(act)), place.office);
  }

  @StepRoute(':year/return', { summary: 'Kembalikan kepada penyusun', needs: 'report.review' })
  async returnLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @TheAct() act: Act,
    @Body() { period, reason }: LkipReasonDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    return new WriteAnswer(await this.engine.lkip.sendBack(place, reason, actorOf(act)), place.office);
  }

  @StepRoute(':year/finalise', {
    summary: 'Sahkan laporan',
    description:
      'Yang disahkan persis yang ditinjau; seluruh isinya disimpan di dalam log bersama sidik dan posisinya. Setiap bulan setiap seksi harus sudah dikunci, atau alasannya disebut.',
    needs: 'report.finalise',
  })
  async finaliseLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @TheAct() act: Act,
    @Body() { period, reason }: LkipFinaliseDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    return new WriteAnswer(await this.engine.lkip.finalise(place, actorOf(act), reason), place.office);
  }

  @StepRoute(':year/revise', { summary: 'Buka revisi; yang disahkan tetap', needs: 'report.write' })
  async reviseLkip(
    @Req() request: Request,
    @Param('year') year: string,
    @TheAct() act: Act,
    @Body() { period, reason }: LkipReasonDto,
  ): Promise<WriteAnswer> {
    const place = placeOf(request, year, period);
    return new WriteAnswer(await this.engine.lkip.revise(place, reason, actorOf(act)), place.office);
  }

  private reportOf(place: ReportPlace, { revision, draft, asOf }: LkipQueryDto): Promise<LkipDocument> {
    if (revision !== undefined) return this.engine.lkip.final(place, Number(revision));
    return draft === 'true' || asOf !== undefined
      ? this.engine.lkip.draft(place, asOf)
      : this.engine.lkip.current(place);
  }
}

const YEAR = /^(19[5-9]\d|20\d\d|21\d\d)$/;

const placeOf = (request: Request, year: string, period: string | undefined): ReportPlace => {
  if (!YEAR.test(year))
    throw new Refusal({
      code: 'YEAR_INVALID',
      field: 'year',
      en: `Not a year: ${JSON.stringify(year)}`,
      id: 'Isi dengan tahun empat angka.',
      allowed: ['1950…2199'],
    });
  return { office: officeOf(request), year: Number(year), ...(period === undefined ? {} : { period }) };
};

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const actorOf = ({ envelope }: Act): ReportActor => {
  const { actor, role, commandId, correlationId, expectedRevision } = envelope;
  return {
    ...{ actor, role, commandId, correlationId, section: lkipWorkflow.section, source: 'http' },
    ...(expectedRevision === undefined ? {} : { expectedRevision }),
  };
};
