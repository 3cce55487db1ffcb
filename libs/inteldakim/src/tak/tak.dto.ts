import { Choice, Flag, LocalDateField, Part, Parts, Reason, Text, Texts, Whole } from '@jejak/http';
import { PersonInRecordDto, RecordId } from '../record.dto';
import { ANNULLED_BY, type AnnulledBy, OBJECTION_RESULTS, type ObjectionResult } from './tak.events';
import { TAK_ORIGINS } from './tak.fields';

export class TakOriginDto {
  @Choice(TAK_ORIGINS, { description: 'Jenis catatan asal' })
  entity!: string;
  @RecordId('Nomor catatan asal')
  id!: string;
}

export class TakPersonDto extends PersonInRecordDto {
  @Texts({ description: 'Huruf tindakan, UU 6/2011 Pasal 75 ayat (2)', example: ['a', 'f'], min: 1, max: 6 })
  measures!: string[];
  @Whole({ description: 'Hari melewati izin tinggal', min: 1, max: 36_500, optional: true, example: 61 })
  overstayDays?: number;
  @Flag({ description: 'Biaya beban tidak dibayar', optional: true, example: false })
  chargeUnpaid?: boolean;
}

export class DecideTakDto {
  @LocalDateField({ description: 'Tanggal keputusan; menentukan periode hitungan', example: '2021-03-12' })
  decidedOn!: string;
  @Text({
    description: 'Nomor keputusan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.01-0001',
    max: 100,
    optional: true,
  })
  decisionNumber?: string;
  @Text({
    description: 'Dasar keputusan, tanpa nama orang',
    example: 'Melewati masa izin tinggal',
    max: 4000,
    optional: true,
  })
  ground?: string;
  @Part(() => TakOriginDto, { description: 'BAP atau perkara yang dilanjutkan', optional: true })
  from?: TakOriginDto;
  @Parts(() => TakPersonDto, { description: 'Orang dan tindakannya', min: 1 })
  persons!: TakPersonDto[];
}

export class NumberTakDecisionDto {
  @Text({ description: 'Nomor keputusan yang menyusul', example: 'W.12.IMI.3-GR.03.01-0001', max: 100 })
  decisionNumber!: string;
}

export class TakPersonRefDto {
  @RecordId('Nomor orang di daftar orang')
  person!: string;
}

export class ObjectToTakDto extends TakPersonRefDto {
  @LocalDateField({ description: 'Tanggal keberatan diajukan', example: '2021-03-15' })
  objectedOn!: string;
  @Text({ description: 'Nomor surat keberatan', example: 'KBR-001', max: 100, optional: true })
  number?: string;
}

export class DecideTakObjectionDto extends TakPersonRefDto {
  @LocalDateField({ description: 'Tanggal keputusan atas keberatan', example: '2021-03-25' })
  decidedOn!: string;
  @Choice(OBJECTION_RESULTS, { description: 'Keputusan dipertahankan atau dibatalkan' })
  result!: ObjectionResult;
}

export class AnnulTakDto {
  @LocalDateField({ description: 'Tanggal pembatalan', example: '2021-04-01' })
  annulledOn!: string;
  @Choice(ANNULLED_BY, { description: 'Yang membatalkan' })
  by!: AnnulledBy;
  @Parts(() => TakPersonRefDto, { description: 'Untuk siapa; kosong = semua' })
  persons?: TakPersonRefDto[];
  @Reason('Alasan')
  reason!: string;
}
