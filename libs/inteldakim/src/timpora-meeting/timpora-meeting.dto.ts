import { Choice, LocalDateField, LocalTimeField, Parts, Reason, Rupiah, Text, Whole } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';
import { OFFICE_PARTS, type OfficePart } from '../office-part';
import {
  TIMPORA_LEVELS,
  TIMPORA_MEETING_KINDS,
  type TimporaLevel,
  type TimporaMeetingKind,
} from './timpora-meeting.events';

export class TimporaAgencyDto {
  @Text({ description: 'Nama instansi dari luar kantor', example: 'Polres' })
  name!: string;
  @Whole({ description: 'Jumlah orang yang hadir; 0 = diundang, tidak hadir', max: 10_000, optional: true, example: 3 })
  present?: number;
}

class CircumstancesDto {
  @Text({ description: 'Tempat rapat', example: 'Aula kantor kecamatan', optional: true })
  venue?: string;
  @Text({ description: 'Jabatan pemimpin rapat, bukan nama orang', example: 'Kepala Kantor Imigrasi', optional: true })
  chair?: string;
  @Text({ description: 'Acara', example: 'Pembentukan Tim PORA', max: 4000, optional: true })
  agenda?: string;
  @Rupiah({ description: 'Biaya, rupiah penuh', optional: true })
  cost?: number;
  @Parts(() => TimporaAgencyDto, { description: 'Instansi dari luar kantor' })
  agencies?: TimporaAgencyDto[];
}

class TimporaMeetingDetailsDto extends CircumstancesDto {
  @Choice(TIMPORA_LEVELS, { description: 'Tingkat tim' })
  level!: TimporaLevel;
  @Choice(OFFICE_PARTS, { description: 'Penyelenggara (dihitung) atau peserta', optional: true })
  officePart?: OfficePart;
  @Text({ description: 'Wilayah tim', example: 'Kecamatan contoh' })
  area!: string;
  @Text({
    description: 'Nomor surat undangan; boleh menyusul',
    example: 'W.12.IMI.3-UM.01.01-0001',
    max: 100,
    optional: true,
  })
  letterNumber?: string;
}

class HoldingDto {
  @LocalDateField({ description: 'Hari rapat, hari pertama bila lebih dari satu', example: '2021-03-02' })
  heldOn!: string;
  @LocalTimeField({ description: 'Jam rapat', optional: true })
  heldTime?: string;
  @Text({ description: 'Hasil rapat', example: 'Tim terbentuk', max: 4000, optional: true })
  outcome?: string;
}

class PlanDto {
  @LocalDateField({ description: 'Tanggal rencana', example: '2021-03-02' })
  plannedFor!: string;
  @LocalTimeField({ description: 'Jam rencana', optional: true })
  plannedTime?: string;
}

export class PlanTimporaMeetingDto extends IntersectionType(TimporaMeetingDetailsDto, PlanDto) {
  @Choice(TIMPORA_MEETING_KINDS, { description: 'Jenis rapat' })
  kind!: TimporaMeetingKind;
}

export class RescheduleTimporaMeetingDto extends PlanDto {
  @Text({ description: 'Tempat rapat yang baru', example: 'Aula kantor', optional: true })
  venue?: string;
  @Reason('Alasan')
  reason!: string;
}

/** What became known, or went otherwise than planned; what is not sent stays as planned. */
export class HoldTimporaMeetingDto extends IntersectionType(CircumstancesDto, HoldingDto) {}

export class FileTimporaMinutesDto {
  @LocalDateField({ description: 'Tanggal notulen', example: '2021-03-05' })
  filedOn!: string;
  @Text({ description: 'Nomor notulen', example: 'NOT-001', max: 100, optional: true })
  minutesNumber?: string;
  @Text({ description: 'Hasil rapat', example: 'Tim terbentuk', max: 4000, optional: true })
  outcome?: string;
}

export class NumberTimporaLetterDto {
  @Text({ description: 'Nomor surat undangan yang menyusul', example: 'W.12.IMI.3-UM.01.01-0001', max: 100 })
  letterNumber!: string;
}

export class TranscribeTimporaMeetingDto extends IntersectionType(TimporaMeetingDetailsDto, HoldingDto) {
  @Choice(TIMPORA_MEETING_KINDS, { description: 'Jenis rapat, bila dokumennya menyebut', optional: true })
  kind?: TimporaMeetingKind;
  @Text({ description: 'Dokumen asal catatan masa lalu', example: 'LKIP 2021, Bab III' })
  transcribedFrom!: string;
}

export class CancelTimporaMeetingDto {
  @LocalDateField({
    description: 'Tanggal pembatalan rencana; tanpa ini hari ini',
    optional: true,
    example: '2021-03-01',
  })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}
