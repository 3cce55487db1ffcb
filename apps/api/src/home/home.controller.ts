import {
  allowedTo,
  collectionOf,
  ENGINE,
  getCaller,
  mayReadSecrets,
  Needs,
  officeOf,
  officesOf,
  ReadYourWrite,
  type RegisterQuery,
} from '@jejak/http';
import { kindsHiddenFrom, parentOn } from '@jejak/access';
import type { OfficeId } from '@jejak/kernel';
import { Controller, Get, Inject, Req, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import { CollectionsView, type HomeRecordsView, HomeView, OfficesView } from './home.dto';
import { readDeadlines, readPeriods, readQueues, readRecords } from './read-home';

@ApiTags('Beranda')
@Controller('api')
export class HomeController {
  constructor(@Inject(ENGINE) private readonly engine: ApiEngine) {}

  @Needs('reference.read')
  @Get('offices')
  @ApiOperation({ summary: 'Kantor yang terjangkau, dengan nama, zona, dan wewenang di sana' })
  @ApiOkResponse({ type: OfficesView })
  listOffices(@Req() request: Request): OfficesView {
    const tree = this.engine.officeTree();
    const offices = officesOf(this.engine, getCaller(request)).map(({ office, today, ...rest }) => {
      return {
        office,
        today,
        ...rest,
        zone: this.engine.zoneOf(office),
        parent: parentOn(tree, office, today) ?? null,
      };
    });
    return { offices };
  }

  @Needs('record.read')
  @Get('offices/:office/collections')
  @ApiOperation({ summary: 'Jenis catatan, dan mana yang boleh dibuka pemanggil' })
  @ApiOkResponse({ type: CollectionsView })
  listCollections(@Req() request: Request): CollectionsView {
    const office = officeOf(request);
    const caller = getCaller(request);
    const collections = this.engine.workflows
      .filter(({ byProgram }) => byProgram !== true)
      .map((workflow) => {
        const { entity, label, section, initialState } = workflow;
        const opens = allowedTo(this.engine, caller, { office, entity }, workflow.allowed(initialState));
        return { entity, collection: collectionOf(entity), label: label.id, labelEn: label.en, section, opens };
      });
    return { office, collections };
  }

  @Needs('record.read')
  @Get('offices/:office/home')
  @UseInterceptors(ReadYourWrite)
  @ApiOperation({
    summary: 'Beranda: antrean, batas waktu, persetujuan, catatan sendiri, dan periode, dalam satu jawaban',
  })
  @ApiOkResponse({ type: HomeView })
  async getHome(@Req() request: Request): Promise<HomeView> {
    const office = officeOf(request);
    const { account } = getCaller(request);
    const withoutSecret = !mayReadSecrets(this.engine, getCaller(request), office);
    const today = this.engine.todayOf(office);
    const [queues, approaching, missed, approvals, mine, periods] = await Promise.all([
      readQueues(this.engine, office, withoutSecret),
      readDeadlines(this.engine, office, 'approaching', withoutSecret),
      readDeadlines(this.engine, office, 'missed', withoutSecret),
      this.records(request, office, { pending: 'any' }),
      this.records(request, office, { by: account }),
      readPeriods(this.engine, office, today),
    ]);
    return { office, today, queues, deadlines: { approaching, missed }, approvals, mine, periods };
  }

  private records(request: Request, office: OfficeId, filter: Partial<RegisterQuery>): Promise<HomeRecordsView> {
    const caller = getCaller(request);
    return readRecords(this.engine, {
      ...filter,
      office,
      withoutSecret: !mayReadSecrets(this.engine, caller, office),
      withoutKinds: kindsHiddenFrom(this.engine, caller, office),
    });
  }
}
