import { type AccessFilter, accessTable, type AccessRow, allAccesses, listAccesses } from '@jejak/access';
import { ActorResolver, DEFAULT_LIMIT, ENGINE, officeOf, ReadYourWrite, Needs } from '@jejak/http';
import { Controller, Get, Inject, Query, Req, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import { tableFile, XLSX_TYPE } from '../recaps/table-file';
import { AuditExportQueryDto, AuditQueryDto, AuditView } from './audit.dto';
import { audited } from './audited';

const FILE_SCHEMA = { schema: { type: 'string', format: 'binary' } };

@ApiTags('Jejak akses')
@Needs('audit.read')
@Controller('api/offices/:office/audit')
@UseInterceptors(ReadYourWrite)
export class AuditController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    private readonly actors: ActorResolver,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Siapa membaca, mencari, atau membawa keluar data pribadi',
    description: 'Tanpa isi data pribadi: hanya kolom, nomor daftar orang, alasan, dan alamat yang dipakai.',
  })
  @ApiOkResponse({ type: AuditView })
  listAccesses(@Req() request: Request, @Query() query: AuditQueryDto): Promise<AuditView> {
    const { sort, limit, cursor } = query;
    return listAccesses(this.engine.registers, {
      ...filterOf(request, query),
      direction: sort === 'recorded' ? 'asc' : 'desc',
      limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
      ...(cursor === undefined ? {} : { cursor }),
    });
  }

  @Get('export')
  @ApiOperation({
    summary: 'Jejak akses sebagai CSV atau XLSX',
    description: 'Pengeksporan ini sendiri dicatat lebih dahulu.',
  })
  @ApiOkResponse({ content: { 'text/csv': FILE_SCHEMA, [XLSX_TYPE]: FILE_SCHEMA } })
  async exportAccesses(@Req() request: Request, @Query() query: AuditExportQueryDto): Promise<StreamableFile> {
    const { format, separator } = query;
    const filter = filterOf(request, query);
    const rows: AccessRow[] = [];
    for await (const row of allAccesses(this.engine.registers, filter)) rows.push(row);
    const { bytes, type } = await tableFile([accessTable(rows)], format, separator);
    await audited(this.engine, this.actors, request, {
      kind: 'audit-exported',
      what: [format],
      ...(filter.person === undefined ? {} : { persons: [filter.person] }),
      rows: rows.length,
      by: 'GET /api/offices/:office/audit/export',
    });
    const disposition = `attachment; filename="jejak-akses-${filter.office}.${format}"`;
    return new StreamableFile(bytes, { type, disposition, length: bytes.length });
  }
}

const filterOf = (
  request: Request,
  { kind, account, person, from, to }: Omit<AccessFilter, 'office'>,
): AccessFilter => ({
  office: officeOf(request),
  ...(kind === undefined ? {} : { kind }),
  ...(account === undefined ? {} : { account }),
  ...(person === undefined ? {} : { person }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
