import type { Access, DelegationsOf } from '@jejak/access';
import { ACCESS, DELEGATIONS, ENGINE, Needs, RequestProblem, SIGNED_IN } from '@jejak/http';
import { isPosition, type Position } from '@jejak/kernel';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOkResponse, ApiOperation, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import { EventSink } from './event-sink';
import { LiveConnection } from './live-connection';
import { LiveFeed } from './live-feed';
import { LIVE_LIMITS, LivePlaces } from './live-places';
import { LiveCountsView, LiveEndView, LiveJobView, LivePositionView, LiveRecordView, LiveResetView } from './live.dto';
import { standingOf } from './standing-caller';

const VIEWS = [LivePositionView, LiveCountsView, LiveRecordView, LiveJobView, LiveResetView, LiveEndView];

@ApiTags('Langsung')
@ApiExtraModels(...VIEWS)
@Needs(SIGNED_IN)
@Controller('api/live')
export class LiveController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    @Inject(ACCESS) private readonly access: Access,
    @Inject(DELEGATIONS) private readonly delegationsOf: DelegationsOf,
    @Inject(LiveFeed) private readonly feed: LiveFeed,
    @Inject(LivePlaces) private readonly places: LivePlaces,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Kabar langsung (server-sent events), tanpa isi catatan',
    description: [
      'Peristiwa `position`, `counts`, `record`, `job`, `reset` (muat lagi semua yang tampak), `end` (ditutup server) dan `heartbeat` setiap 15 detik.',
      '`id` ialah posisi log; `Last-Event-ID` melanjutkan tanpa celah.',
      `Paling banyak ${String(LIVE_LIMITS.ofOne)} sambungan per sesi: jendela lain memakai sambungan yang sama.`,
    ].join(' '),
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'id terakhir yang diterima (posisi log)' })
  @ApiOkResponse({
    content: { 'text/event-stream': { schema: { oneOf: VIEWS.map((view) => ({ $ref: getSchemaPath(view) })) } } },
  })
  async follow(@Req() request: Request, @Res() response: Response): Promise<void> {
    const after = lastSeenOf(request);
    const { holder, caller } = standingOf(this.access, this.delegationsOf, request);
    if (this.feed.stopped.aborted) throw notNow();
    const taken = this.places.take(holder);
    if ('full' in taken) throw tooMany(taken.full);
    try {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // Compressed or gathered by a proxy, an event would come with the next ones.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      const { engine, feed } = this;
      const place = after === undefined ? {} : { after };
      await new LiveConnection({ engine, feed, sink: new EventSink(response), standing: caller, ...place }).run();
    } finally {
      taken.release();
    }
  }
}

const lastSeenOf = (request: Request): Position | undefined => {
  const sent = request.get('Last-Event-ID');
  if (sent === undefined || sent === '') return undefined;
  if (isPosition(sent)) return sent;
  throw new RequestProblem({
    status: 400,
    code: 'POSITION_INVALID',
    en: 'Last-Event-ID is no log position',
    id: 'Last-Event-ID ialah posisi log: 16 angka.',
    field: 'Last-Event-ID',
    allowed: ['16 angka'],
  });
};

const tooMany = (full: 'one' | 'all'): RequestProblem =>
  full === 'one'
    ? new RequestProblem({
        status: 429,
        code: 'LIVE_TOO_MANY',
        en: 'This session has as many live connections as it may have',
        id: 'Terlalu banyak jendela terbuka dengan sesi ini; tutup salah satunya.',
        allowed: [`≤ ${String(LIVE_LIMITS.ofOne)}`],
        headers: { 'Retry-After': '30' },
      })
    : notNow();

const notNow = (): RequestProblem =>
  new RequestProblem({
    status: 503,
    code: 'LIVE_UNAVAILABLE',
    en: 'No further live connection is served now',
    id: 'Kabar langsung belum dapat dilayani; muat ulang halaman untuk melihat yang baru.',
    headers: { 'Retry-After': '30' },
  });
