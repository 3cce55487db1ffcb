import 'reflect-metadata';
import type { Access } from '@jejak/access';
import { openEngine } from '@jejak/engine';
import {
  BODY_LIMIT,
  callers,
  collectionOf,
  completeDocument,
  type Log,
  onlyHosts,
  onlyJson,
  onlyLocalNames,
  onlyPlainObjects,
  onlyReadableAddresses,
  onlyUtf8,
  Problem,
  ProblemFilter,
  requestIds,
  requestLog,
  RouteTable,
  securityHeaders,
  sessions,
} from '@jejak/http';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { isOpen } from './access/open-paths';
import { openServerAccess } from './access/open-server-access';
import { StandingDelegations } from './access/standing-delegations';
import { apiEngine } from './api-engine';
import { AppModule } from './app.module';
import { startAttachmentJob } from './attachments/attachment-job';
import { startBackupJob } from './backup/backup-job';
import { readBackupSettings } from './backup/backup-settings';
import { startDeadlineJob } from './deadlines/deadline-job';
import { reference } from './reference';
import { screens } from './screens/screens';
import type { Settings } from './settings';

/** On a telephone a section's description stands below its name, and a wide table is moved by itself. */
const NARROW = `@media (max-width: 640px) {
  .swagger-ui .opblock-tag { flex-wrap: wrap }
  .swagger-ui .opblock-tag small { flex-basis: 100%; padding: 0 }
  .swagger-ui .responses-inner, .swagger-ui .table-container { overflow-x: auto }
}`;

export interface Server {
  readonly port: number;
  /** Whether somebody can sign in. */
  readonly hasAccounts: boolean;
  /** Stops accepting, finishes what is under way, then closes the log. */
  stop(): Promise<void>;
}

/** How long a request under way may take once the server is stopping; with it the whole stop stays under 5 s. */
const GRACE_MS = 3000;
/** A request of 1 MB is here by then; one that is not holds a connection and, at the end, the server itself. */
const REQUEST_MS = 30_000;
const HEADERS_MS = 10_000;
const SWEEP_MS = 20;

/** @throws JejakError when the data directory cannot be used; the error of `listen` when the port cannot */
export const startServer = async (
  { port, host, localOnly, dataDir, access: accessSettings }: Settings,
  log: Log,
): Promise<Server> => {
  const backupSettings = readBackupSettings(process.env);
  const engine = await openEngine({ dataDir });
  let access: Access | undefined;
  try {
    access = await openServerAccess(engine, accessSettings);
    const delegations = new StandingDelegations(engine);
    const served = apiEngine(engine, delegations);
    const app = await NestFactory.create<NestExpressApplication>(AppModule.over(served, access, delegations.of), {
      bodyParser: false,
      rawBody: true,
      logger: false,
      abortOnError: false,
    });
    app.set('etag', false);
    app.disable('x-powered-by');
    app.use(requestIds, requestLog(log), securityHeaders);
    if (localOnly) app.use(onlyLocalNames);
    const { origins, trustProxy } = accessSettings;
    if (trustProxy !== false) app.set('trust proxy', trustProxy);
    if (!localOnly) app.use(onlyHosts(origins));
    app.use(onlyReadableAddresses, screens());
    app.use(sessions(access, !localOnly), callers({ access, delegationsOf: delegations.of, origins, isOpen }));
    app.use(onlyJson);
    app.useBodyParser('json', { limit: BODY_LIMIT, strict: false });
    app.use(onlyUtf8, onlyPlainObjects);

    const routes = new RouteTable();
    app.useGlobalFilters(new ProblemFilter(routes, log));
    const document = describe(
      app,
      served.workflows.filter(({ byProgram }) => byProgram !== true).map(({ entity }) => collectionOf(entity)),
    );
    routes.learn(document);
    SwaggerModule.setup('reference', app, document, {
      jsonDocumentUrl: 'openapi.json',
      raw: ['json'],
      customSiteTitle: 'Jejak — acuan API',
      customCss: NARROW,
      swaggerOptions: { tagsSorter: undefined, displayRequestDuration: true },
    });
    const http = app.getHttpServer();
    http.requestTimeout = REQUEST_MS;
    http.headersTimeout = HEADERS_MS;
    await app.listen(port, host);
    const deadlines = startDeadlineJob(engine, log);
    const attachments = startAttachmentJob(engine, log);
    const backups = backupSettings === null ? undefined : startBackupJob(engine, backupSettings, log);
    const opened = access;
    const close = async (): Promise<void> => {
      await deadlines.stop();
      await attachments.stop();
      await backups?.stop();
      opened.close();
      await engine.close();
    };
    return { port: portOf(app), hasAccounts: access.hasAccounts(), stop: () => stop(app, close) };
  } catch (error) {
    access?.close();
    await engine.close();
    throw error;
  }
};

const describe = (app: NestExpressApplication, collections: readonly string[]): OpenAPIObject => {
  const builder = new DocumentBuilder().setTitle(reference.title).setDescription(reference.description);
  builder.setVersion(reference.version).addServer('/');
  for (const [name, description] of reference.tags) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: (_controller, method) => method,
    extraModels: [Problem],
  });
  return completeDocument(document, collections);
};

const portOf = (app: NestExpressApplication): number => {
  const address = app.getHttpServer().address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const stop = async (app: NestExpressApplication, closeEngine: () => Promise<void>): Promise<void> => {
  const server = app.getHttpServer();
  const hurry = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  // A connection whose last answer has just gone out stays open for the client's next request, which shall not come.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
  }, SWEEP_MS);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(hurry);
    await closeEngine();
  }
};
