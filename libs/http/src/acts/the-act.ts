import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { JejakError } from '@jejak/kernel';
import type { Response } from 'express';
import { Act } from './act';

/** The write request that a route answers. */
export const TheAct = createParamDecorator((_data: unknown, context: ExecutionContext): Act => {
  const act: unknown = context.switchToHttp().getResponse<Response>().locals['act'];
  if (act instanceof Act) return act;
  throw new JejakError('ACT_MISSING', 'The route has no act: ActGuard did not run', 'Kesalahan di dalam program.');
});
