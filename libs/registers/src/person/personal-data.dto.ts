import { Choice, Reason, Shown, SometimesShown, Text, Texts } from '@jejak/http';
import { ERASURE_GROUNDS, type ErasureGround } from './person.events';
import { REVEAL_FIELDS } from './personal-data';

/** In a body, so that nothing personal stands in an address. */
export class SearchPersonsDto {
  @Text({
    description: 'Nama lengkap; urutan kata dan tanda baca tidak berpengaruh',
    example: 'Orang Contoh',
    optional: true,
  })
  name?: string;
  @Text({ description: 'Nomor dokumen', example: 'X0000017', max: 50, optional: true })
  document?: string;
  @Text({ description: 'Tanggal lahir, tahun-bulan-hari', example: '1985-03-02', min: 10, max: 10, optional: true })
  birthDate?: string;
}

export class RevealPersonDto {
  @Reason('Untuk keperluan apa, 10 sampai 300 huruf, tanpa nama dan nomor orang')
  reason!: string;
  @Texts({
    description: `Kolom yang dibuka: ${REVEAL_FIELDS.join(', ')}; tanpa ini semuanya`,
    max: REVEAL_FIELDS.length,
  })
  fields?: string[];
}

export class RequestErasureDto {
  @Choice(ERASURE_GROUNDS, { description: 'Dasar penghapusan, UU 27/2022 Ps 43' })
  ground!: ErasureGround;
  @Reason('Alasan, sedikitnya 10 huruf')
  reason!: string;
}

export class RejectErasureDto {
  @Reason('Alasan, sedikitnya 10 huruf')
  reason!: string;
}

export class FoundPersonView {
  @Shown('Nomor dalam daftar', { type: 'string' })
  id!: string;
  @Shown('Status entri', { type: 'string', example: 'registered' })
  status!: string;
  @Shown('Identitas, disamarkan', { type: 'object', additionalProperties: true })
  masked!: object;
}

export class FoundPersonsView {
  @Shown('Orang yang cocok', { type: [FoundPersonView] })
  persons!: readonly FoundPersonView[];
}

export class RevealedPersonView {
  @SometimesShown('Nama lengkap', { type: 'string' })
  name?: string;
  @SometimesShown('Nama lain', { type: [String] })
  aliases?: readonly string[];
  @SometimesShown('Tanggal lahir', { type: 'string', format: 'date' })
  birthDate?: string;
  @SometimesShown('Dokumen', { type: 'array', items: { type: 'object', additionalProperties: true } })
  documents?: readonly object[];
}

export class AccessReportView {
  @Shown('Pembacaan data orang ini: kapan, oleh siapa, apa, mengapa', {
    type: 'array',
    items: { type: 'object', additionalProperties: true },
  })
  accesses!: readonly object[];
  @Shown('Pembacaan atas banyak orang sekaligus, yang mungkin memuat orang ini', {
    type: 'array',
    items: { type: 'object', additionalProperties: true },
  })
  perhaps!: readonly object[];
  @Shown('Catatan yang merujuk orang ini', { type: 'array', items: { type: 'object', additionalProperties: true } })
  records!: readonly object[];
  @Shown('Entri gabungannya yang data pribadinya belum dihapus', { type: [String] })
  notErased!: readonly string[];
}
