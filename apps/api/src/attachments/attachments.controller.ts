import { ATTACHMENT_KINDS, ATTACHMENT_LIMITS } from '@jejak/attachments';
import {
  type Act,
  ActorResolver,
  ENGINE,
  officeOf,
  OpeningRoute,
  ReadYourWrite,
  RecordReader,
  StepRoute,
  TheAct,
  WriteAnswer,
  Needs,
} from '@jejak/http';
import { parseStream } from '@jejak/kernel';
import { Body, Controller, Get, Inject, Param, Req, Res, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { ApiEngine } from '../api-engine';
import { audited } from '../audit/audited';
import { AttachmentsView, WithdrawAttachmentDto } from './attachments.dto';
import { CONTENT_TYPE, readContent } from './read-content';
import { attachmentDisposition, KIND_HEADER, NAME_HEADER, PERSON_HEADER, uploadHeaders } from './upload-headers';

const FILE_SCHEMA = { type: 'string', format: 'binary' };
/** A file is nobody's page: it is saved, and where it is opened after all it can run and load nothing. */
const NO_PAGE = "sandbox; default-src 'none'";

@ApiTags('Lampiran')
@Controller('api/offices/:office/:collection/:id/attachments')
export class AttachmentsController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    private readonly reader: RecordReader,
    private readonly actors: ActorResolver,
  ) {}

  @OpeningRoute('', {
    summary: 'Tambahkan lampiran',
    description:
      'Isi berkas dikirim apa adanya. PDF, JPEG, PNG, DOCX, XLSX, TXT dan CSV (UTF-8), paling besar 10 MB, 20 per catatan; jenisnya dikenali dari isinya dan harus sesuai dengan namanya.',
  })
  @ApiConsumes(CONTENT_TYPE)
  @ApiBody({ schema: FILE_SCHEMA })
  @ApiHeader({ name: NAME_HEADER, required: true, description: 'Nama berkas, persen-encoding UTF-8' })
  @ApiHeader({ name: KIND_HEADER, required: true, description: 'Apa lampiran ini', enum: [...ATTACHMENT_KINDS] })
  @ApiHeader({
    name: PERSON_HEADER,
    required: false,
    description: 'Orang yang menjadi pokoknya (nomor daftar), atau none; hanya bila catatannya tentang beberapa orang',
  })
  async addAttachment(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @TheAct() { envelope }: Act,
  ): Promise<WriteAnswer> {
    const record = this.recordOf(request, collection, id);
    const said = uploadHeaders(request);
    const content = await readContent(request, ATTACHMENT_LIMITS.bytes);
    const outcome = await this.engine.attachments.add(actOf(envelope), { record, ...said, content });
    return new WriteAnswer(outcome, record.office);
  }

  @Needs('attachment.read')
  @Get()
  @UseInterceptors(ReadYourWrite)
  @ApiOperation({ summary: 'Lampiran sebuah catatan' })
  @ApiOkResponse({ type: AttachmentsView })
  async listAttachments(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
  ): Promise<AttachmentsView> {
    const record = this.recordOf(request, collection, id);
    await this.reader.get(this.reader.placeOf(record.office, collection, id));
    const self = `/api/offices/${record.office}/${collection}/${id}/attachments`;
    const attachments = await this.engine.attachments.list(record);
    return { attachments: attachments.map((one) => ({ ...one, href: `${self}/${one.id}` })) };
  }

  @Needs('attachment.read')
  @Get(':attachmentId')
  @ApiOperation({
    summary: 'Unduh lampiran',
    description:
      'Bila pokoknya orang, pengunduhan dicatat lebih dahulu. Sesudah data orang itu dihapus dijawab 410. Berkas yang rusak tidak diberikan.',
  })
  @ApiOkResponse({ content: { [CONTENT_TYPE]: { schema: FILE_SCHEMA } } })
  async getAttachment(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const found = await this.engine.attachments.find(this.recordOf(request, collection, id), attachmentId);
    if (found.subject !== undefined)
      await audited(this.engine, this.actors, request, {
        kind: 'exported',
        what: [`attachment:${found.kind}`],
        persons: [parseStream(found.subject).id],
        rows: 1,
        by: 'GET /api/offices/:office/:collection/:id/attachments/:attachmentId',
        record: found.record,
      });
    const { fileName, mediaType, content } = await this.engine.attachments.open(found);
    response.set({ 'Content-Security-Policy': NO_PAGE, 'X-Content-Type-Options': 'nosniff' });
    const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
    return new StreamableFile(content, {
      type,
      disposition: attachmentDisposition(fileName),
      length: content.length,
    });
  }

  @StepRoute(':attachmentId/withdraw', { summary: 'Tarik lampiran, dengan alasan' })
  async withdrawAttachment(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('attachmentId') attachmentId: string,
    @TheAct() { envelope }: Act,
    @Body() { reason }: WithdrawAttachmentDto,
  ): Promise<WriteAnswer> {
    const record = this.recordOf(request, collection, id);
    const outcome = await this.engine.attachments.withdraw(actOf(envelope), record, attachmentId, reason);
    return new WriteAnswer(outcome, record.office);
  }

  private recordOf(request: Request, collection: string, id: string) {
    const { office, workflow } = this.reader.placeOf(officeOf(request), collection, id);
    return { office, entity: workflow.entity, id };
  }
}

/** The record of the path is not what is written: the attachment has a stream of its own. */
const actOf = ({ office, actor, role, commandId, correlationId }: Act['envelope']) => ({
  office,
  actor,
  role,
  commandId,
  correlationId,
  source: 'http',
});
