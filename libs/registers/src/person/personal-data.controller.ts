import {
  type Act,
  ActorResolver,
  ENGINE,
  officeOf,
  type RecordEngine,
  StepRoute,
  TheAct,
  type WriteAnswer,
  Needs,
} from '@jejak/http';
import { ensure } from '@jejak/kernel';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { personWorkflow } from './person.workflow';
import { type AskedBy, type Persons, REVEAL_FIELDS, type RevealField } from './personal-data';
import {
  AccessReportView,
  FoundPersonsView,
  RejectErasureDto,
  RequestErasureDto,
  RevealedPersonView,
  RevealPersonDto,
  SearchPersonsDto,
} from './personal-data.dto';

const { entity } = personWorkflow;
const PLACE = 'api/offices/:office/persons';

/** Personal data as the law wants it kept: found exactly, shown for a reason, told of, and erased. */
@ApiTags('Daftar Orang')
@Controller(PLACE)
export class PersonalDataController {
  constructor(
    @Inject(ENGINE) private readonly engine: RecordEngine & { readonly persons: Persons },
    private readonly commands: CommandBus,
    private readonly actors: ActorResolver,
  ) {}

  @Needs('person.search')
  @Post('search')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Cari orang dengan nama lengkap atau nomor dokumen yang persis',
    description: 'Hasilnya disamarkan. Pencarian dicatat lebih dahulu, tanpa isi yang dicari.',
  })
  @ApiOkResponse({ type: FoundPersonsView })
  async searchPersons(@Req() request: Request, @Body() body: SearchPersonsDto): Promise<FoundPersonsView> {
    // A field that is sent empty asks for nothing.
    const asked = Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));
    return { persons: await this.engine.persons.search(officeOf(request), asked, this.askedBy(request, 'search')) };
  }

  @Needs('person.reveal')
  @Post(':id/reveal')
  @HttpCode(200)
  @ApiOperation({ summary: 'Buka identitas orang, dengan alasan', description: 'Pembukaan dicatat lebih dahulu.' })
  @ApiOkResponse({ type: RevealedPersonView })
  revealPerson(@Req() request: Request, @Param('id') id: string, @Body() body: RevealPersonDto) {
    const { reason, fields } = body;
    const chosen = Array.isArray(fields) ? { fields: fields.map(asField) } : {};
    return this.engine.persons.reveal(
      officeOf(request),
      id,
      { reason, ...chosen },
      this.askedBy(request, ':id/reveal'),
    );
  }

  @Needs('person.report')
  @Get(':id/access-report')
  @ApiOperation({ summary: 'Siapa membuka data orang ini, kapan dan mengapa, dan catatan apa yang merujuknya' })
  @ApiOkResponse({ type: AccessReportView })
  reportAccess(@Req() request: Request, @Param('id') id: string): Promise<AccessReportView> {
    return this.engine.persons.accessReport(officeOf(request), id);
  }

  @StepRoute(':id/erasure', {
    summary: 'Minta penghapusan data pribadi',
    needs: 'person.erase.request',
    description: 'Berlaku setelah disetujui orang kedua, dan tidak dapat dibatalkan sesudahnya.',
  })
  requestErasure(@TheAct() act: Act, @Body() body: RequestErasureDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RequestErasure', body));
  }

  @StepRoute(':id/erasure/approve', {
    summary: 'Setujui penghapusan, oleh orang kedua: kuncinya dimusnahkan',
    needs: 'person.erase.approve',
  })
  approveErasure(@TheAct() act: Act): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'ApproveErasure', {}));
  }

  @StepRoute(':id/erasure/reject', { summary: 'Tolak penghapusan', needs: 'person.erase.approve' })
  rejectErasure(@TheAct() act: Act, @Body() body: RejectErasureDto): Promise<WriteAnswer> {
    return this.commands.execute(act.continues(entity, 'RejectErasure', body));
  }

  private askedBy(request: Request, route: string): AskedBy {
    return { ...this.actors.resolve(request), source: 'http', by: `POST /${PLACE}/${route}` };
  }
}

const asField = (text: string, index: number): RevealField => {
  const field = REVEAL_FIELDS.find((one) => one === text);
  ensure(field !== undefined, {
    code: 'CHOICE_INVALID',
    field: `fields[${String(index)}]`,
    en: `fields must be of ${REVEAL_FIELDS.join(', ')}`,
    id: `Pilih dari: ${REVEAL_FIELDS.join(', ')}.`,
    allowed: REVEAL_FIELDS,
  });
  return field;
};
