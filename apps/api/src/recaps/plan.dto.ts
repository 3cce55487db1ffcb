import { Shown, SometimesShown } from '@jejak/http';
import { AsOfView, FigureView } from '../figures/figures.dto';

const COUNT = { type: 'integer' } as const;
const KNOWN = { type: 'integer', nullable: true } as const;

class PlanCountView {
  @Shown('Direncanakan, termasuk yang batal', COUNT)
  planned!: number;
  @Shown('Di antaranya batal', COUNT)
  cancelled!: number;
  @Shown('Di antaranya belum dilaksanakan', COUNT)
  open!: number;
  @Shown('Catatan yang dilaksanakan, direncanakan atau tidak', COUNT)
  carriedOut!: number;
  @Shown('Angka hitungan; null = tidak diketahui', KNOWN)
  counted!: number | null;
  @Shown('Biaya yang disebut catatan, rupiah; null = tidak ada yang menyebut', KNOWN)
  cost!: number | null;
}

export class MonthPlanView extends PlanCountView {
  @Shown('Bulan', { type: 'string', example: '2021-06' })
  month!: string;
}

export class KindPlanView extends PlanCountView {
  @Shown('Jenis kegiatan', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Nama', { type: 'string', example: 'Operasi Gabungan' })
  name!: string;
  @Shown('Target setahun dalam Perjanjian Kinerja', KNOWN)
  target!: number | null;
  @Shown('Per bulan', { type: [MonthPlanView] })
  months!: readonly MonthPlanView[];
}

export class PlannedActivityView {
  @Shown('Jenis catatan', { type: 'string', example: 'operation' })
  entity!: string;
  @Shown('Nomor catatan', { type: 'string' })
  id!: string;
  @Shown('Jenis kegiatan', { type: 'string', example: 'joint-operation' })
  kind!: string;
  @Shown('Tempat atau wilayah', { type: 'string' })
  title!: string;
  @Shown('Status', { type: 'string', example: 'planned' })
  status!: string;
  @SometimesShown('Tanggal rencana', { type: 'string', format: 'date' })
  plannedFor?: string;
  @SometimesShown('Hari pertama pelaksanaan', { type: 'string', format: 'date' })
  carriedOutOn?: string;
  @Shown('Batal', { type: 'boolean' })
  cancelled!: boolean;
  @SometimesShown('Biaya, rupiah', COUNT)
  cost?: number;
}

export class BudgetComparisonView {
  @Shown('Program', { type: 'string', nullable: true })
  program!: string | null;
  @Shown('Output', { type: 'string', example: 'Koordinasi' })
  output!: string;
  @Shown('Jenis kegiatan yang dibiayainya', { type: [String] })
  kinds!: readonly string[];
  @Shown('Pagu, rupiah', KNOWN)
  allotment!: number | null;
  @Shown('Realisasi, rupiah', KNOWN)
  realisation!: number | null;
  @Shown('Realisasi per tanggal', { type: 'string', format: 'date', nullable: true })
  realisedOn!: string | null;
  @Shown('Penyerapan, persen', { type: FigureView, nullable: true })
  percent!: FigureView | null;
  @Shown('Biaya kegiatan yang dilaksanakan, rupiah', KNOWN)
  cost!: number | null;
  @Shown('Berapa kegiatan menyebut biayanya, dari berapa', { type: [Number], example: [1, 2] })
  costKnownOf!: readonly number[];
}

export class PlanView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Tahun', { type: 'integer', example: 2021 })
  year!: number;
  @Shown('Saat angka dihitung', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Rencana dan pelaksanaan per jenis', { type: [KindPlanView] })
  kinds!: readonly KindPlanView[];
  @Shown('Kegiatan satu per satu, tanpa yang rahasia', { type: [PlannedActivityView] })
  activities!: readonly PlannedActivityView[];
  @Shown('Output anggaran', { type: [BudgetComparisonView] })
  budget!: readonly BudgetComparisonView[];
}
