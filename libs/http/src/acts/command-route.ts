import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Action } from '@jejak/access/domain';
import { Needs } from '../scopes/needs';
import { WriteAnswer } from './write-answer.dto';

interface RouteNotes {
  /** One line in Indonesian. */
  readonly summary: string;
  /** More, for the reference: what the command needs and when it is allowed. */
  readonly description?: string;
  /** What the caller must be allowed to do; writing a record of the collection's section unless it says otherwise. */
  readonly needs?: Action;
}

/** POST that opens a record: 201 with its Location. */
export const OpeningRoute = (path: string, { needs = 'record.write', ...notes }: RouteNotes): MethodDecorator =>
  applyDecorators(
    Post(path),
    Needs(needs),
    HttpCode(201),
    ApiOperation({ ...notes }),
    ApiResponse({ status: 201, description: 'Dicatat; Location menunjuk catatannya', type: WriteAnswer }),
  );

/** POST that carries a record of the path on: 200. */
export const StepRoute = (path: string, { needs = 'record.write', ...notes }: RouteNotes): MethodDecorator =>
  applyDecorators(
    Post(path),
    Needs(needs),
    HttpCode(200),
    ApiOperation({ ...notes }),
    ApiResponse({ status: 200, description: 'Dicatat', type: WriteAnswer }),
  );
