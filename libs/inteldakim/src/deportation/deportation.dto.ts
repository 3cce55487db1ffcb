import { Choice, Flag, LocalDateField, Part, Reason, Text, Whole } from '@jejak/http';
import { IntersectionType } from '@nestjs/swagger';
import { PersonInRecordDto, RecordId } from '../record.dto';
import {
  DEPORTATION_REASON_CODES,
  ENTRY_BAN_ANSWERS,
  type EntryBanAnswer,
  TRAVEL_DOCUMENTS,
  type TravelDocumentKind,
} from './deportation.events';
import { DEPORTATION_ORIGINS } from './deportation.fields';

class DeportationOriginDto {
  @Choice(DEPORTATION_ORIGINS, { description: 'Catatan asal: TAK atau pendetensian' })
  entity!: (typeof DEPORTATION_ORIGINS)[number];
  @RecordId('Nomor catatan asal')
  id!: string;
}

class DeportationProposalDto {
  @LocalDateField({ description: 'Tanggal usulan', example: '2021-06-21' })
  proposedOn!: string;
  @Choice(DEPORTATION_REASON_CODES, { description: 'Alasan deportasi' })
  reason!: string;
  @Text({ description: 'Keterangan, tanpa nama orang', example: 'Overstay 71 hari', max: 1000, optional: true })
  note?: string;
  @Part(() => DeportationOriginDto, { description: 'Dilanjutkan dari catatan lain', optional: true })
  from?: DeportationOriginDto;
}

export class ProposeDeportationDto extends IntersectionType(PersonInRecordDto, DeportationProposalDto) {}

export class DecideDeportationDto {
  @LocalDateField({ description: 'Tanggal keputusan', example: '2021-06-22' })
  decidedOn!: string;
  @Text({
    description: 'Nomor keputusan; boleh menyusul',
    example: 'W.12.IMI.3-GR.03.04-0001',
    max: 100,
    optional: true,
  })
  number?: string;
  @LocalDateField({ description: 'Tanggal pelaksanaan yang disepakati', optional: true, example: '2021-07-05' })
  executeBy?: string;
}

export class NumberDeportationDecisionDto {
  @Text({ description: 'Nomor keputusan yang menyusul', example: 'W.12.IMI.3-GR.03.04-0001', max: 100 })
  number!: string;
}

export class ReadyTravelDocumentDto {
  @LocalDateField({ description: 'Tanggal dokumen perjalanan siap', example: '2021-06-28' })
  readyOn!: string;
  @Choice(TRAVEL_DOCUMENTS, { description: 'Paspor atau dokumen darurat dari perwakilan' })
  kind!: TravelDocumentKind;
}

export class EscortDeporteeDto {
  @LocalDateField({ description: 'Tanggal pengawalan', example: '2021-07-01' })
  escortedOn!: string;
  @Whole({ description: 'Jumlah petugas pengawal', min: 1, max: 100, optional: true, example: 2 })
  officers?: number;
}

export class RecordDepartureDto {
  @LocalDateField({ description: 'Tanggal keberangkatan; sejak ini dihitung', example: '2021-07-01' })
  departedOn!: string;
  @Text({ description: 'Negara tujuan, ISO 3166-1 alfa-3', example: 'CHN', min: 3, max: 3 })
  destination!: string;
  @Text({ description: 'Tempat keberangkatan', example: 'Bandara Soekarno-Hatta' })
  port!: string;
}

export class CancelDeportationDto {
  @LocalDateField({ description: 'Tanggal pembatalan; tanpa ini hari ini', optional: true, example: '2021-06-30' })
  cancelledOn?: string;
  @Reason('Alasan')
  reason!: string;
}

class EntryBanTermDto {
  @Whole({ description: 'Jangka waktu, bulan', min: 1, max: 1200, optional: true, example: 6 })
  termMonths?: number;
  @Flag({ description: 'Seumur hidup', optional: true })
  lifetime?: boolean;
  @Text({ description: 'Nomor surat', example: 'W.12.IMI.3-GR.04.01-0001', max: 100, optional: true })
  number?: string;
}

export class ProposeEntryBanDto extends EntryBanTermDto {
  @LocalDateField({ description: 'Tanggal usulan penangkalan', example: '2021-06-22' })
  proposedOn!: string;
}

export class AnswerEntryBanDto extends EntryBanTermDto {
  @LocalDateField({ description: 'Tanggal jawaban Ditjen', example: '2021-06-30' })
  answeredOn!: string;
  @Choice(ENTRY_BAN_ANSWERS, { description: 'Dikenakan atau ditolak oleh Ditjen' })
  answer!: EntryBanAnswer;
}
