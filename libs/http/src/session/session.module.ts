import type { Access, DelegationsOf } from '@jejak/access';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ACCESS, DELEGATIONS } from './access-token';
import { DelegationController } from './delegation.controller';
import { SecurityLogController } from './security-log.controller';
import { SessionController } from './session.controller';

/** Signing in and out, delegations, and what was refused. */
@Global()
@Module({})
export class SessionModule {
  static over(access: Access, delegationsOf: DelegationsOf): DynamicModule {
    return {
      module: SessionModule,
      providers: [
        { provide: ACCESS, useValue: access },
        { provide: DELEGATIONS, useValue: delegationsOf },
      ],
      controllers: [SessionController, SecurityLogController, DelegationController],
      exports: [ACCESS, DELEGATIONS],
    };
  }
}
