import { Module } from '@nestjs/common';
import { BapController } from './bap/bap.controller';
import { CriminalCaseController } from './criminal-case/criminal-case.controller';
import { DeportationController } from './deportation/deportation.controller';
import { DetentionController } from './detention/detention.controller';
import { ImmigrationCaseController } from './immigration-case/immigration-case.controller';
import { IncidentController } from './incident/incident.controller';
import { OperationController } from './operation/operation.controller';
import { PlacementController } from './placement/placement.controller';
import { TakController } from './tak/tak.controller';
import { TimporaMeetingController } from './timpora-meeting/timpora-meeting.controller';

@Module({
  controllers: [
    TimporaMeetingController,
    OperationController,
    IncidentController,
    ImmigrationCaseController,
    BapController,
    TakController,
    DetentionController,
    PlacementController,
    DeportationController,
    CriminalCaseController,
  ],
})
export class InteldakimModule {}
