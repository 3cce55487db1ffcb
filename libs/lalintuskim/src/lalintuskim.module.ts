import { Module } from '@nestjs/common';
import { EntryRefusalController } from './entry-refusal/entry-refusal.controller';
import { InspectionController } from './inspection/inspection.controller';
import { PassportController } from './passport/passport.controller';
import { VesselCallController } from './vessel-call/vessel-call.controller';

@Module({
  controllers: [PassportController, InspectionController, EntryRefusalController, VesselCallController],
})
export class LalintuskimModule {}
