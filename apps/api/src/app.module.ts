import type { Access, DelegationsOf } from '@jejak/access';
import { HttpModule, RecordsModule, SessionModule } from '@jejak/http';
import { InteldakimModule } from '@jejak/inteldakim';
import { LalintuskimModule } from '@jejak/lalintuskim';
import { PeriodsModule } from '@jejak/periods';
import { PlanningModule } from '@jejak/planning';
import { RegistersModule } from '@jejak/registers';
import { type DynamicModule, Module } from '@nestjs/common';
import type { ApiEngine } from './api-engine';
import { AccountsController } from './accounts/accounts.controller';
import { AttachmentsController } from './attachments/attachments.controller';
import { AuditController } from './audit/audit.controller';
import { BackupsController } from './backup/backups.controller';
import { DocumentsController } from './documents/documents.controller';
import { FiguresController } from './figures/figures.controller';
import { FigureMomentsController } from './figures/moments.controller';
import { LiveModule } from './live/live.module';
import { LkipController } from './lkip/lkip.controller';
import { HomeController } from './home/home.controller';
import { EventsController } from './log/events.controller';
import { ObligationsController } from './obligations/obligations.controller';
import { ProgramController } from './program/program.controller';
import { RebuildController } from './rebuild/rebuild.controller';
import { RecapsController } from './recaps/recaps.controller';

/** The addresses of records of all kinds come last: `figures` would be a collection to them. */
@Module({})
export class AppModule {
  static over(engine: ApiEngine, access: Access, delegationsOf: DelegationsOf): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HttpModule.over(engine),
        SessionModule.over(access, delegationsOf),
        LiveModule,
        RegistersModule,
        InteldakimModule,
        LalintuskimModule,
        PlanningModule,
        PeriodsModule,
        RecordsModule,
      ],
      controllers: [
        ProgramController,
        EventsController,
        FiguresController,
        FigureMomentsController,
        ObligationsController,
        RecapsController,
        LkipController,
        RebuildController,
        DocumentsController,
        AuditController,
        AccountsController,
        HomeController,
        BackupsController,
        AttachmentsController,
      ],
    };
  }
}
