import { Needs } from '../scopes/needs';
import { kindsHiddenFrom, mayReadSecrets, visibleStreams } from '@jejak/access';
import { findCaller } from '../session/request-caller';
import { Controller, Get, Inject, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { parseStream, streamName, withoutTokens } from '@jejak/kernel';
import { WHOLE } from '@jejak/records';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { ReadYourWrite } from '../acts/read-your-write.interceptor';
import { officeOf, POSITION_HEADER } from '../acts/request-headers';
import { ENGINE, type RecordEngine } from '../engine';
import { pairsOf } from '../fields/query';
import { collectionOf } from './collections';
import { obligationsOf } from './record-obligations';
import { stepsOfCaller } from './steps-of-caller';
import { RecordReader, recordView } from './record-reader';
import { RecordView, Timeline } from './record.dto';
import { DEFAULT_LIMIT, RecordQueryDto, RegisterQueryDto, RegisterView, TimelineQueryDto } from './register.dto';
import type { RegisterQuery } from './register-query';

@ApiTags('Catatan')
@Needs('record.read')
@Controller('api/offices/:office')
export class RecordsController {
  constructor(
    @Inject(ENGINE) private readonly engine: RecordEngine,
    private readonly reader: RecordReader,
  ) {}

  @Get('records')
  @UseInterceptors(ReadYourWrite)
  @ApiOperation({ summary: 'Daftar catatan: saring, urutkan, halaman demi halaman' })
  @ApiOkResponse({ type: RegisterView })
  async listRecords(@Req() request: Request, @Query() query: RegisterQueryDto): Promise<RegisterView> {
    const office = officeOf(request);
    const caller = findCaller(request);
    const withoutSecret = !mayReadSecrets(this.engine, caller, office);
    const withoutKinds = kindsHiddenFrom(this.engine, caller, office);
    const page = await this.engine.listRecords({ ...registerQuery(office, query), withoutSecret, withoutKinds });
    const records = page.records.map((row) => ({
      ...row,
      href: `/api/offices/${office}/${collectionOf(row.entity)}/${row.id}`,
    }));
    return { ...page, records };
  }

  @Get(':collection/:id')
  @UseInterceptors(ReadYourWrite)
  @ApiOperation({
    summary: 'Satu catatan, sekarang atau seperti pada suatu posisi log',
    description:
      'Dibaca dari log sendiri, sehingga yang baru ditulis selalu tampak; catatan yang merujuknya dari basis data baca. ETag adalah revisinya.',
  })
  @ApiOkResponse({ type: RecordView })
  async getRecord(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Query() { asOf }: RecordQueryDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RecordView> {
    const place = this.reader.placeOf(officeOf(request), collection, id);
    const record = await this.reader.get(place, asOf);
    const caller = findCaller(request);
    const withoutSecret = !mayReadSecrets(this.engine, caller, place.office);
    const incoming = await this.engine.listLinksTo(place.stream, asOf, withoutSecret);
    const { related, ...owed } = obligationsOf(place, record.state.entity, this.engine.todayOf(place.office), incoming);
    const streamOf = ({ entity, id: other }: (typeof related)[number]) => streamName(place.office, entity, other);
    const visible = await visibleStreams(this.engine, caller, related.map(streamOf));
    const obligations = { ...owed, related: related.filter((link) => visible.has(streamOf(link))) };
    const shown = recordView(place, record);
    const { state, pending } = this.masked(place.stream, { state: shown.state, pending: shown.pending });
    const today = this.engine.todayOf(place.office);
    const parts = { place: parseStream(place.stream), today, pending: shown.pending, items: shown.items };
    const steps = (commands: readonly string[], item: string): readonly string[] =>
      stepsOfCaller(this.engine, caller, parts, commands, item);
    const items = shown.items.map(({ item, status, author, enteredOn, allowed }) => {
      return { item, status, author, enteredOn, allowed: steps(allowed, item) };
    });
    const view = { ...shown, state, pending, allowed: steps(shown.allowed, WHOLE), items, ...obligations };
    response.set({ ETag: `"${String(view.revision)}"`, [POSITION_HEADER]: view.position });
    return view;
  }

  @Get(':collection/:id/timeline')
  @ApiOperation({ summary: 'Linimasa: apa, kapan, oleh siapa dan dalam peran apa' })
  @ApiOkResponse({ type: Timeline })
  async getTimeline(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Query() { asOf, order }: TimelineQueryDto,
  ): Promise<Timeline> {
    const place = this.reader.placeOf(officeOf(request), collection, id);
    const { events, revision } = await this.reader.get(place, asOf);
    const entries = events.map(({ meta, type, version, data, position, revision: at }) => ({
      revision: at,
      position,
      type,
      version,
      occurredOn: meta.occurredOn,
      ...(meta.occurredTime === undefined ? {} : { occurredTime: meta.occurredTime }),
      recordedAt: meta.recordedAt,
      actor: meta.actor,
      role: meta.role,
      source: meta.source,
      data: this.masked(place.stream, data),
    }));
    return { stream: place.stream, revision, entries: order === 'oldest' ? entries : entries.reverse() };
  }

  /** Who is meant is shown elsewhere, for a reason that is recorded. */
  private masked<T>(stream: string, value: T): T {
    return this.engine.masked?.(stream, value) ?? withoutTokens(value);
  }
}

const registerQuery = (office: string, query: RegisterQueryDto): RegisterQuery => {
  const { entity, status, from, to, pending, by, q, where, sort, limit, cursor, asOf } = query;
  const given = {
    entity,
    status,
    from,
    to,
    pending,
    by,
    q,
    where: where === undefined ? undefined : pairsOf(where),
    cursor,
    asOf,
  };
  return {
    office,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<RegisterQuery>),
    sort: sort ?? '-occurredOn',
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
  };
};
