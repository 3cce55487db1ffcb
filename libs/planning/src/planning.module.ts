import { Module } from '@nestjs/common';
import { AwardController } from './award/award.controller';
import { BudgetController } from './budget/budget.controller';
import { ComplaintController } from './complaint/complaint.controller';
import { IndicatorDefinitionController } from './indicator/indicator-definition.controller';
import { IndicatorValueController } from './indicator/indicator-value.controller';
import { InnovationController } from './innovation/innovation.controller';
import { OfficeProfileController } from './office-profile/office-profile.controller';
import { OtherActivityController } from './other-activity/other-activity.controller';
import { PerformanceAgreementController } from './performance-agreement/performance-agreement.controller';
import { PnbpController } from './pnbp/pnbp.controller';
import { ProblemController } from './problem/problem.controller';
import { SapaRatingController } from './sapa-rating/sapa-rating.controller';
import { StaffSnapshotController } from './staff-snapshot/staff-snapshot.controller';
import { SurveyController } from './survey/survey.controller';
import { TallyController } from './tally/tally.controller';

@Module({
  controllers: [
    PerformanceAgreementController,
    BudgetController,
    SurveyController,
    TallyController,
    IndicatorDefinitionController,
    IndicatorValueController,
    ComplaintController,
    SapaRatingController,
    PnbpController,
    StaffSnapshotController,
    AwardController,
    InnovationController,
    ProblemController,
    OtherActivityController,
    OfficeProfileController,
  ],
})
export class PlanningModule {}
