import type { Access } from '@jejak/access';
import type { EventFilter, LogEntry } from '@jejak/event-store';
import {
  ACCESS,
  DEFAULT_LIMIT,
  ENGINE,
  getCaller,
  Needs,
  readableOffices,
  refuseScope,
  visibleStreams,
} from '@jejak/http';
import { isOfficeId, type OfficeId, parseStream, Refusal, START, withoutTokens } from '@jejak/kernel';
import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import { EventsQueryDto, EventsView, type EventView } from './events.dto';

@ApiTags('Log')
@Needs('log.read')
@Controller('api/events')
export class EventsController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    @Inject(ACCESS) private readonly access: Access,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Telusuri log: semua peristiwa menurut urutannya' })
  @ApiOkResponse({ type: EventsView })
  async listEvents(@Req() request: Request, @Query() query: EventsQueryDto): Promise<EventsView> {
    const { after = START, limit, stream } = query;
    const caller = getCaller(request);
    const readable = readableOffices(this.engine, caller, 'log.read');
    const named = officeNamed(query);
    if (named !== undefined && !readable.includes(named))
      throw refuseScope(this.engine, this.access, caller, { action: 'log.read', office: named }, request.ip);
    const filter = filterOf(query, readable);
    const page = await this.engine.store.readAll({
      after,
      limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
      filter,
    });
    const entries = page.entries.filter((entry) => stream === undefined || streamOfEntry(entry) === stream);
    const visible = await visibleStreams(
      this.engine,
      caller,
      entries.map((entry) => streamOfEntry(entry)),
    );
    const events = entries.filter((entry) => visible.has(streamOfEntry(entry))).map(eventView);
    return { events, scannedTo: page.scannedTo, atEnd: page.atEnd };
  }
}

const streamOfEntry = (entry: LogEntry): string => (entry.readable ? entry.event.stream : entry.stream);

/** The office whose events are asked for; undefined where none is named. @throws Refusal OFFICE_INVALID */
const officeNamed = ({ office, stream }: EventsQueryDto): OfficeId | undefined => {
  if (office !== undefined && !isOfficeId(office))
    throw new Refusal({
      code: 'OFFICE_INVALID',
      field: 'office',
      en: 'Not an office slug',
      id: 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.',
      allowed: ['a-z', '0-9', '-'],
    });
  return stream === undefined ? office : parseStream(stream).office;
};

const filterOf = ({ office, stream, type }: EventsQueryDto, readable: readonly OfficeId[]): EventFilter => {
  const prefixes =
    stream === undefined ? (office === undefined ? readable : [office]).map((one) => `${one}.`) : [stream];
  return { streamPrefixes: prefixes, ...(type === undefined ? {} : { types: [type] }) };
};

const eventView = (entry: LogEntry): EventView => {
  if (!entry.readable) {
    const { position, stream, type, error } = entry;
    return { position, stream, type, unreadable: { code: error.code, message: error.sentence } };
  }
  const { id, position, stream, type, revision, version, data, meta } = entry.event;
  return { position, stream, type, id, revision, version, data: withoutTokens(data), meta };
};
