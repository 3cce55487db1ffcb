import { Module } from '@nestjs/common';
import { EntryRefusalController } from './entry-refusal/entry-refusal.controller';
import { InspectionController } from './inspection/inspection.controller';
import { NotificationController } from './notification/notification.controller';
import { PassportController } from './passport/passport.controller';
import { StayPermitController } from './stay-permit/stay-permit.controller';
import { VesselCallController } from './vessel-call/vessel-call.controller';

@Module({
  controllers: [
    PassportController,
    StayPermitController,
    NotificationController,
    InspectionController,
    EntryRefusalController,
    VesselCallController,
  ],
})
export class LalintuskimModule {}
