import { Choice, LocalDateField, Part, Reason, Text } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';
import { PersonInRecordDto, RecordId } from '../record.dto';
import {
  DETENTION_ENDS,
  DETENTION_PLACES,
  type DetentionEnd,
  type DetentionPlace,
  ELSEWHERE_CODES,
  GROUND_CODES,
  HANDED_OVER_TO,
  type HandedOverTo,
  type Repatriation,
  REPATRIATIONS,
} from './detention.events';
import { DETENTION_ORIGINS } from './detention.fields';

class DetentionOriginDto {
  @Choice(DETENTION_ORIGINS, { description: 'Catatan asal: TAK, BAP atau perkara' })
  entity!: (typeof DETENTION_ORIGINS)[number];
  @RecordId('Nomor catatan asal')
  id!: string;
}

class DetentionOrderDto {
  @LocalDateField({ description: 'Tanggal keputusan', example: '2021-06-21' })
  orderedOn!: string;
  @Choice(GROUND_CODES, { description: 'Dasar: huruf dari UU 6/2011 Ps 83 ayat (1)', example: 'd' })
  ground!: string;
  @Text({ description: 'Alasan, tanpa nama orang', example: 'Izin tinggal habis berlaku', max: 1000 })
  reason!: string;
  @Choice(DETENTION_PLACES, { description: 'Ruang detensi kantor atau rumah detensi' })
  place!: DetentionPlace;
  @Text({ description: 'Nama tempat', example: 'Ruang Detensi Kantor Imigrasi', optional: true })
  placeName?: string;
  @Text({
    description: 'Nomor keputusan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.02-0001',
    max: 100,
    optional: true,
  })
  decisionNumber?: string;
  @Part(() => DetentionOriginDto, { description: 'Dilanjutkan dari catatan lain', optional: true })
  from?: DetentionOriginDto;
}

export class OrderDetentionDto extends IntersectionType(PersonInRecordDto, DetentionOrderDto) {}

export class NumberDetentionDecisionDto {
  @Text({ description: 'Nomor keputusan yang menyusul', example: 'W.12.IMI.3-GR.03.02-0001', max: 100 })
  decisionNumber!: string;
}

export class CancelDetentionDto {
  @LocalDateField({ description: 'Tanggal pembatalan; tanpa ini hari ini', optional: true, example: '2021-06-21' })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}

export class AdmitDetaineeDto {
  @LocalDateField({ description: 'Tanggal penerimaan; sejak ini dihitung', example: '2021-06-21' })
  admittedOn!: string;
}

class DetaineeStepDto {
  @LocalDateField({ description: 'Tanggal kejadian', example: '2021-06-25' })
  on!: string;
}

export class PlaceDetaineeElsewhereDto extends DetaineeStepDto {
  @Choice(ELSEWHERE_CODES, { description: 'Alasan: sakit, akan melahirkan, atau masih anak-anak' })
  reason!: string;
  @Text({ description: 'Tempat', example: 'Rumah sakit' })
  place!: string;
}

export class ReturnDetaineeDto extends DetaineeStepDto {}

export class RecordEscapeDto extends DetaineeStepDto {}

export class RecordRecaptureDto extends DetaineeStepDto {}

export class EndDetentionDto extends DetaineeStepDto {
  @Choice(DETENTION_ENDS, { description: 'Cara berakhir' })
  end!: DetentionEnd;
  @Choice(HANDED_OVER_TO, { description: 'Diserahkan kepada; hanya dengan handed-over', optional: true })
  handedOverTo?: HandedOverTo;
  @Choice(REPATRIATIONS, { description: 'Cara pemulangan; hanya dengan repatriated', optional: true })
  repatriation?: Repatriation;
  @RecordId('Catatan deportasi yang mengakhirinya; hanya dengan deported', true)
  deportation?: string;
  @Text({ description: 'Nomor surat', example: 'W.12.IMI.3-GR.03.02-0002', max: 100, optional: true })
  number?: string;
  @Text({ description: 'Keterangan, tanpa nama orang', example: 'Dikawal dua petugas', max: 1000, optional: true })
  note?: string;
}
