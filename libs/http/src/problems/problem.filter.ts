import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { RouteTable } from '../openapi/route-table';
import { requestIdOf } from '../server/request-id';
import type { Log } from '../server/log';
import { RequestProblem } from './request-problem';
import { faultOf, toProblem } from './to-problem';

/** Answers every error as Problem Details; only what is the program's own fault is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly routes: RouteTable,
    private readonly log: Log,
  ) {}

  catch(caught: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const requestId = requestIdOf(request);
    const error = this.asMethodProblem(caught, request);
    const fault = faultOf(error);
    if (fault.status >= 500)
      this.log('error', fault.en, {
        requestId,
        code: fault.code,
        ...(error instanceof Error ? { stack: error.stack } : {}),
      });
    if (response.headersSent) {
      response.end();
      return;
    }
    response.set(fault.headers ?? {});
    response.status(fault.status).type('application/problem+json');
    response.send(JSON.stringify(toProblem(error, request.path, requestId)));
  }

  /** A known path that is asked with another method is a 405, which names the methods that there are. */
  private asMethodProblem(error: unknown, request: Request): unknown {
    const { code } = faultOf(error);
    const methods = code === 'ROUTE_NOT_FOUND' ? this.routes.methodsAt(request.path) : [];
    if (methods.length === 0) return error;
    return new RequestProblem({
      status: 405,
      code: 'METHOD_NOT_ALLOWED',
      en: `${request.method} is not known here`,
      id: `Alamat ini hanya melayani ${methods.join(', ')}.`,
      allowed: methods,
      headers: { Allow: methods.join(', ') },
    });
  }
}
