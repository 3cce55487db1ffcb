import { Module } from '@nestjs/common';
import { BudgetController } from './budget/budget.controller';
import { IndicatorDefinitionController } from './indicator/indicator-definition.controller';
import { IndicatorValueController } from './indicator/indicator-value.controller';
import { PerformanceAgreementController } from './performance-agreement/performance-agreement.controller';
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
  ],
})
export class PlanningModule {}
