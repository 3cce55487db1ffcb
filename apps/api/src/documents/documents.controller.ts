import { DOCX } from '@jejak/documents';
import { ActorResolver, collectionOf, ENGINE, officeOf, RecordReader, Needs } from '@jejak/http';
import { Controller, Get, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { ApiEngine } from '../api-engine';
import { audited } from '../audit/audited';
import { AvailableDocumentsView } from './documents.dto';

@ApiTags('Dokumen')
@Needs('document.make')
@Controller('api/offices/:office/:collection/:id/documents')
export class DocumentsController {
  constructor(
    @Inject(ENGINE) private readonly engine: ApiEngine,
    private readonly reader: RecordReader,
    private readonly actors: ActorResolver,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Surat dan daftar yang dapat dibuat dari catatan ini' })
  @ApiOkResponse({ type: AvailableDocumentsView })
  async listDocuments(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
  ): Promise<AvailableDocumentsView> {
    const place = this.placeOf(request, collection, id);
    const documents = await this.engine.documents.list(place);
    const self = `/api/offices/${place.office}/${collectionOf(place.entity)}/${id}/documents`;
    return { documents: documents.map((document) => ({ ...document, href: `${self}/${document.template}` })) };
  }

  @Get(':template')
  @ApiOperation({
    summary: 'Satu dokumen sebagai DOCX',
    description:
      'Diisi dari log; yang tidak diketahui menjadi garis isian. Orang disebut dengan nomor daftarnya, bukan namanya.',
  })
  @ApiOkResponse({ content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } } })
  async getDocument(
    @Req() request: Request,
    @Param('collection') collection: string,
    @Param('id') id: string,
    @Param('template') template: string,
  ): Promise<StreamableFile> {
    const { bytes, fileName } = await this.engine.documents.print(this.placeOf(request, collection, id), template);
    await this.recordMaking(request, collection, id, template);
    const disposition = `attachment; filename="${fileName}"`;
    return new StreamableFile(bytes, { type: DOCX, disposition, length: bytes.length });
  }

  private async recordMaking(request: Request, collection: string, id: string, template: string): Promise<void> {
    const place = this.reader.placeOf(officeOf(request), collection, id);
    const { state } = await this.reader.get(place);
    const links = place.workflow.links?.(state.entity) ?? [];
    await audited(this.engine, this.actors, request, {
      kind: 'document',
      what: [template],
      persons: links.filter(({ entity }) => entity === 'person').map((link) => link.id),
      rows: 1,
      by: 'GET /api/offices/:office/:collection/:id/documents/:template',
      record: place.stream,
    });
  }

  private placeOf(request: Request, collection: string, id: string) {
    const { office, workflow } = this.reader.placeOf(officeOf(request), collection, id);
    return { office, entity: workflow.entity, id };
  }
}
