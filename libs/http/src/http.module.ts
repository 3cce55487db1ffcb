import { type DynamicModule, Global, Module, ValidationPipe } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { ActGuard } from './acts/act.guard';
import { ActorResolver } from './acts/actor-resolver';
import { RunCommandHandler } from './acts/run-command.handler';
import { WriteAnswerInterceptor } from './acts/write-answer.interceptor';
import { ENGINE, type RecordEngine } from './engine';
import { requestInvalid } from './problems/validation';
import { CorrectionsController } from './records/corrections.controller';
import { RecordReader } from './records/record-reader';
import { RecordsController } from './records/records.controller';
import { ScopeGuard } from './scopes/scope.guard';
import { SecretGuard } from './scopes/secret.guard';

/** Bodies and queries stay the plain data that was sent: classes only check them. */
const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: false,
  validationError: { target: true, value: true },
  exceptionFactory: requestInvalid,
});

/** What every slice's routes share, over one engine. */
@Global()
@Module({})
export class HttpModule {
  static over(engine: RecordEngine): DynamicModule {
    return {
      module: HttpModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: ENGINE, useValue: engine },
        ActorResolver,
        RunCommandHandler,
        RecordReader,
        // In this order: who may, before what is asked.
        { provide: APP_GUARD, useClass: ScopeGuard },
        { provide: APP_GUARD, useClass: SecretGuard },
        { provide: APP_GUARD, useClass: ActGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_INTERCEPTOR, useClass: WriteAnswerInterceptor },
      ],
      exports: [ENGINE, ActorResolver, RecordReader, CqrsModule],
    };
  }
}

/** Records of all kinds; imported after the modules whose addresses are more particular. */
@Module({ controllers: [RecordsController, CorrectionsController] })
export class RecordsModule {}
