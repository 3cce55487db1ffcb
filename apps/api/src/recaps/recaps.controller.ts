import { ActorResolver, ENGINE, officeOf, POSITION_HEADER, ReadYourWrite, Needs } from '@jejak/http';
import {
  activityTables,
  fileName,
  getMapping,
  MAPPINGS,
  planTables,
  type Separator,
  spanOf,
  type Table,
  writeEvidence,
} from '@jejak/recaps';
import { Controller, Get, Inject, Query, Req, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import { audited } from '../audit/audited';
import { ExportView, MappingsView } from './export.dto';
import { PlanView } from './plan.dto';
import {
  ActivitiesQueryDto,
  ActivityRecapView,
  EvidenceQueryDto,
  ExportQueryDto,
  type Format,
  PlanQueryDto,
} from './recaps.dto';
import { tableFile, XLSX_TYPE, ZIP_TYPE } from './table-file';

const FILE_SCHEMA = { schema: { type: 'string', format: 'binary' } };
const FILES = { 'text/csv': FILE_SCHEMA, [XLSX_TYPE]: FILE_SCHEMA };

@ApiTags('Rekap dan ekspor')
@Needs('figures.read')
@Controller('api/offices/:office/recaps')
@UseInterceptors(ReadYourWrite)
export class RecapsController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    private readonly actors: ActorResolver,
  ) {}

  @Get('activities')
  @ApiOperation({
    summary: 'Rekap kegiatan sebulan, setriwulan, sesemester atau setahun',
    description:
      'Jumlahnya sama dengan hitungan; yang susulan juga disebut tersendiri. Jenis tidak pernah dijumlahkan.',
  })
  @ApiOkResponse({ type: ActivityRecapView, content: FILES })
  async getActivities(
    @Req() request: Request,
    @Query() query: ActivitiesQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ActivityRecapView | StreamableFile> {
    const office = officeOf(request);
    const { section = null, asOf } = query;
    const span = spanOf(partOf(query));
    const recap = await this.engine.recaps.activities(office, span, section, asOf);
    response.set(POSITION_HEADER, recap.asOf.position);
    const name = (extension: string) => fileName('rekap', office, span, [section], extension);
    return (await this.fileOf(request, 'activities', activityTables(recap), query, name)) ?? recap;
  }

  @Get('plan')
  @ApiOperation({ summary: 'Rencana dan pelaksanaan setahun, biaya di samping output anggaran' })
  @ApiOkResponse({ type: PlanView, content: FILES })
  async getPlan(
    @Req() request: Request,
    @Query() query: PlanQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PlanView | StreamableFile> {
    const office = officeOf(request);
    const year = Number(query.year);
    const plan = await this.engine.recaps.plan(office, year, query.asOf);
    response.set(POSITION_HEADER, plan.asOf.position);
    const name = (extension: string) => fileName('rencana', office, spanOf({ year }), [], extension);
    return (await this.fileOf(request, 'plan', planTables(plan), query, name)) ?? plan;
  }

  @Get('mappings')
  @ApiOperation({ summary: 'Bentuk ekspor yang ada' })
  @ApiOkResponse({ type: MappingsView })
  listMappings(): MappingsView {
    return { mappings: MAPPINGS.map(({ mapping, title, source, periods }) => ({ mapping, title, source, periods })) };
  }

  @Needs('export.make')
  @Get('exports')
  @ApiOperation({ summary: 'Formulir aplikasi lain, diisi dari angka yang sama' })
  @ApiOkResponse({ type: ExportView, content: FILES })
  async getExport(
    @Req() request: Request,
    @Query() query: ExportQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ExportView | StreamableFile> {
    const office = officeOf(request);
    const span = spanOf(partOf(query));
    const mapping = getMapping(query.mapping, span);
    const { table, asOf } = await this.engine.recaps.mapped(mapping, office, span, query.asOf);
    response.set(POSITION_HEADER, asOf.position);
    const name = (extension: string) => fileName(mapping.mapping, office, span, [], extension);
    const answer = { office, span, asOf, mapping: mapping.mapping, source: mapping.source, table };
    return (await this.fileOf(request, 'exports', [table], query, name)) ?? answer;
  }

  @Needs('export.make')
  @Get('evidence')
  @ApiOperation({
    summary: 'Data dukung sebuah indikator dalam satu triwulan, sebagai ZIP',
    description: 'Indeks, angka, dan catatan di baliknya tanpa data pribadi. Pada posisi yang sama isinya sama persis.',
  })
  @ApiOkResponse({ content: { [ZIP_TYPE]: FILE_SCHEMA } })
  async getEvidence(
    @Req() request: Request,
    @Query() { year, quarter, indicator, asOf }: EvidenceQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const office = officeOf(request);
    const span = spanOf({ year: Number(year), quarter: Number(quarter) });
    const { evidence, records } = await this.engine.recaps.evidence(office, span, indicator, asOf);
    response.set(POSITION_HEADER, evidence.asOf.position);
    await this.leaves(request, 'evidence', [indicator], records.length);
    return download(
      writeEvidence(evidence, records),
      ZIP_TYPE,
      fileName('data-dukung', office, span, [indicator], 'zip'),
    );
  }

  /** The file that was asked for, recorded as what leaves the office; undefined where JSON was. */
  private async fileOf(
    request: Request,
    route: string,
    tables: readonly Table[],
    { format = 'json', separator }: { readonly format?: Format; readonly separator?: Separator },
    name: (extension: string) => string,
  ): Promise<StreamableFile | undefined> {
    if (format === 'json') return undefined;
    const { bytes, type } = await tableFile(tables, format, separator);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    await this.leaves(request, route, [format], rows);
    return download(bytes, type, name(format));
  }

  /** Recaps and evidence name no person; that they were taken out is recorded all the same. */
  private leaves(request: Request, route: string, what: readonly string[], rows: number): Promise<void> {
    const by = `GET /api/offices/:office/recaps/${route}`;
    return audited(this.engine, this.actors, request, { kind: 'exported', what: [route, ...what], rows, by });
  }
}

interface PartQuery {
  readonly year: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly semester?: string;
}

const partOf = ({ year, month, quarter, semester }: PartQuery) => ({
  year: Number(year),
  ...(month === undefined ? {} : { month: Number(month) }),
  ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
  ...(semester === undefined ? {} : { semester: Number(semester) }),
});

const download = (bytes: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });
