import { Module } from '@nestjs/common';
import { NilReportController } from './nil-report/nil-report.controller';
import { PeriodController } from './period/period.controller';

@Module({ controllers: [PeriodController, NilReportController] })
export class PeriodsModule {}
