import {
  allowedTo,
  collectionOf,
  ENGINE,
  findCaller,
  mayReadSecrets,
  officeOf,
  ReadYourWrite,
  type RegisterEntry,
  Needs,
} from '@jejak/http';
import type { OfficeId } from '@jejak/kernel';
import { compact } from '@jejak/records';
import { Controller, Get, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import {
  DeadlineQueryDto,
  DeadlinesView,
  DigestView,
  QueueQueryDto,
  QueuesQueryDto,
  QueuesView,
  QueueView,
} from './obligations.dto';

@ApiTags('Antrean dan batas waktu')
@Needs('record.read')
@Controller('api/offices/:office')
@UseInterceptors(ReadYourWrite)
export class ObligationsController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get('queues')
  @ApiOperation({ summary: 'Antrean kerja: berapa yang menunggu siapa, sejak kapan' })
  @ApiOkResponse({ type: QueuesView })
  async listQueues(@Req() request: Request, @Query() { asOf }: QueuesQueryDto): Promise<QueuesView> {
    const office = officeOf(request);
    const queues = await this.engine.obligations.listQueues(office, asOf, this.withoutSecret(request));
    return { office, queues: queues.map((row) => ({ ...row, href: `/api/offices/${office}/queues/${row.queue}` })) };
  }

  @Get('queues/:queue')
  @ApiOperation({
    summary: 'Isi satu antrean, halaman demi halaman',
    description: 'Setiap baris menyebut lamanya menunggu, sisa hari, dan satu perintah berikutnya.',
  })
  @ApiOkResponse({ type: QueueView })
  async getQueue(
    @Req() request: Request,
    @Param('queue') queue: string,
    @Query() { q, sort, today, limit, cursor, asOf }: QueueQueryDto,
  ): Promise<QueueView> {
    const office = officeOf(request);
    const page = compact({ q, sort, today, cursor, asOf, limit: limit === undefined ? undefined : Number(limit) });
    const { entries, total, nextCursor } = await this.engine.obligations.listQueue({
      office,
      queue,
      withoutSecret: this.withoutSecret(request),
      ...page,
    });
    return {
      queue,
      entries: entries.map(({ stream: _same, record, ...entry }) => ({
        ...entry,
        may: allowedTo(this.engine, findCaller(request), record, [entry.nextStep]).length > 0,
        record: entryOf(office, record),
      })),
      total,
      nextCursor,
    };
  }

  @Get('deadlines')
  @ApiOperation({ summary: 'Batas waktu yang berjalan, mendekat dan terlewati, dengan sisa harinya' })
  @ApiOkResponse({ type: DeadlinesView })
  async listDeadlines(
    @Req() request: Request,
    @Query() { standing, entity, section, label, q, today, limit, cursor, asOf }: DeadlineQueryDto,
  ): Promise<DeadlinesView> {
    const office = officeOf(request);
    const page = compact({ cursor, asOf, limit: limit === undefined ? undefined : Number(limit) });
    const filter = compact({ standing, entity, section, label, q, today });
    const { deadlines, total, nextCursor } = await this.engine.obligations.listDeadlines({
      office,
      withoutSecret: this.withoutSecret(request),
      ...filter,
      ...page,
    });
    return {
      office,
      deadlines: deadlines.map(({ stream: _same, section: _owner, record, ...deadline }) => ({
        ...deadline,
        record: entryOf(office, record),
      })),
      total,
      nextCursor,
    };
  }

  @Get('digest')
  @ApiOperation({
    summary: 'Ringkasan hari ini tanpa nama: antrean, batas waktu, dan rujukan catatan',
    description: 'Boleh dikirim ke luar: tidak memuat apa pun dari isi catatan.',
  })
  @ApiOkResponse({ type: DigestView })
  getDigest(@Req() request: Request, @Query() { asOf }: QueuesQueryDto): Promise<DigestView> {
    return this.engine.digest(officeOf(request), asOf);
  }

  private withoutSecret(request: Request): boolean {
    return !mayReadSecrets(this.engine, findCaller(request), officeOf(request));
  }
}

const entryOf = (office: OfficeId, record: RegisterEntry) => {
  return { ...record, href: `/api/offices/${office}/${collectionOf(record.entity)}/${record.id}` };
};
