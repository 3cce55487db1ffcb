import type { CommandOutcome } from '@jejak/event-store';
import type { OfficeId } from '@jejak/kernel';
import { collectionOf } from '../records/collections';
import { Shown } from '../fields/answer';
import type { SimilarRecord } from '../records/similar-records';

/** The answer to every write; the same request with the same key gets the same answer. */
export class WriteAnswer {
  @Shown('Nomor catatan', { type: 'string', example: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071' })
  readonly id: string;
  @Shown('Aliran di dalam log', { type: 'string', example: 'cilegon.operation-019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071' })
  readonly stream: string;
  @Shown('Revisi catatan sesudah perintah ini; kirim kembali sebagai If-Match', { type: 'integer', example: 0 })
  readonly revision: number;
  @Shown('Posisi di dalam log; kirim kembali sebagai Jejak-Position untuk membaca yang baru ditulis', {
    type: 'string',
    example: '0000000000000042',
  })
  readonly position: string;
  @Shown('Saat dicatat, menurut jam log', { type: 'string', format: 'date-time' })
  readonly recordedAt: string;
  @Shown('Benar bila perintah ini sudah pernah diterima; tidak ada yang ditulis lagi', { type: 'boolean' })
  readonly duplicate: boolean;
  @Shown('Status catatan', { type: 'string', example: 'planned' })
  readonly status: string;
  @Shown('Perintah yang diperbolehkan sesudahnya', { type: [String], example: ['IssueOperationWarrant'] })
  readonly allowed: readonly string[];
  @Shown('Jenis peristiwa yang dicatat', { type: [String], example: ['OperationPlanned'] })
  readonly events: readonly string[];
  @Shown('Alamat catatan', { type: 'string' })
  readonly href: string;

  @Shown('Catatan lain yang mungkin perbuatan yang sama: jenis, tanggal, dan orang atau tempatnya sama', {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        href: { type: 'string' },
        status: { type: 'string' },
        occurredOn: { type: 'string', format: 'date', nullable: true },
      },
    },
  })
  readonly similar: readonly SimilarRecord[];

  constructor(outcome: CommandOutcome, office: OfficeId, similar: readonly SimilarRecord[] = []) {
    this.id = outcome.id;
    this.stream = outcome.stream;
    this.revision = outcome.revision;
    this.position = outcome.position;
    this.recordedAt = outcome.recordedAt;
    this.duplicate = outcome.duplicate;
    this.status = outcome.status;
    this.allowed = outcome.allowed;
    this.events = outcome.events.map(({ type }) => type);
    this.href = `/api/offices/${office}/${collectionOf(outcome.entity)}/${outcome.id}`;
    this.similar = similar;
  }
}
