import type { EventFilter, LogEntry } from '@jejak/event-store';
import { DEFAULT_LIMIT, ENGINE } from '@jejak/http';
import { isOfficeId, parseStream, Refusal, START } from '@jejak/kernel';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ApiEngine } from '../api-engine';
import { EventsQueryDto, EventsView, type EventView } from './events.dto';

@ApiTags('Log')
@Controller('api/events')
export class EventsController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Get()
  @ApiOperation({ summary: 'Telusuri log: semua peristiwa menurut urutannya' })
  @ApiOkResponse({ type: EventsView })
  async listEvents(@Query() query: EventsQueryDto): Promise<EventsView> {
    const { after = START, limit, stream } = query;
    const filter = filterOf(query);
    const page = await this.engine.store.readAll({
      after,
      limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
      filter,
    });
    const events = page.entries.map(eventView).filter((event) => stream === undefined || event.stream === stream);
    return { events, scannedTo: page.scannedTo, atEnd: page.atEnd };
  }
}

const filterOf = ({ office, stream, type }: EventsQueryDto): EventFilter => {
  if (office !== undefined && !isOfficeId(office))
    throw new Refusal({
      code: 'OFFICE_INVALID',
      field: 'office',
      en: 'Not an office slug',
      id: 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.',
      allowed: ['a-z', '0-9', '-'],
    });
  if (stream !== undefined) parseStream(stream);
  const prefix = stream ?? (office === undefined ? undefined : `${office}.`);
  return {
    ...(prefix === undefined ? {} : { streamPrefixes: [prefix] }),
    ...(type === undefined ? {} : { types: [type] }),
  };
};

const eventView = (entry: LogEntry): EventView => {
  if (!entry.readable) {
    const { position, stream, type, error } = entry;
    return { position, stream, type, unreadable: { code: error.code, message: error.sentence } };
  }
  const { id, position, stream, type, revision, version, data, meta } = entry.event;
  return { position, stream, type, id, revision, version, data, meta };
};
