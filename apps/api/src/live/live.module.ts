import { ENGINE } from '@jejak/http';
import { Module } from '@nestjs/common';
import { LiveController } from './live.controller';
import { type LiveEngine, LiveFeed } from './live-feed';
import { LivePlaces } from './live-places';

/** What changes, told to the screens that are open. */
@Module({
  controllers: [LiveController],
  providers: [
    { provide: LiveFeed, inject: [ENGINE], useFactory: (engine: LiveEngine) => LiveFeed.start(engine) },
    { provide: LivePlaces, useFactory: () => new LivePlaces() },
  ],
})
export class LiveModule {}
