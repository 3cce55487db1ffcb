import { Shown } from '@jejak/http';
import { AsOfView } from '../figures/figures.dto';
import { SpanView } from './recaps.dto';

export class ExportColumnView {
  @Shown('Judul', { type: 'string', example: 'Jumlah Bulan Ini' })
  title!: string;
  @Shown('Isinya', { type: 'string', enum: ['text', 'whole', 'rupiah', 'decimal', 'date'] })
  type!: string;
}

export class ExportTableView {
  @Shown('Nama', { type: 'string', example: 'kanwil-bulanan' })
  name!: string;
  @Shown('Kolom', { type: [ExportColumnView] })
  columns!: readonly ExportColumnView[];
  @Shown('Baris; null = tidak diketahui', { type: 'array', items: { type: 'array', items: {} } })
  rows!: readonly (readonly unknown[])[];
}

export class ExportView {
  @Shown('Kantor', { type: 'string', example: 'cilegon' })
  office!: string;
  @Shown('Periode', { type: SpanView })
  span!: SpanView;
  @Shown('Saat angka dihitung', { type: AsOfView })
  asOf!: AsOfView;
  @Shown('Bentuk ekspor', { type: 'string', example: 'kanwil-bulanan' })
  mapping!: string;
  @Shown('Asal kolom, dan apakah sudah dipastikan', { type: 'string' })
  source!: string;
  @Shown('Isi formulir', { type: ExportTableView })
  table!: ExportTableView;
}

export class MappingView {
  @Shown('Nama', { type: 'string', example: 'kanwil-bulanan' })
  mapping!: string;
  @Shown('Judul', { type: 'string' })
  title!: string;
  @Shown('Asal kolom, dan apakah sudah dipastikan', { type: 'string' })
  source!: string;
  @Shown('Periode yang dapat dipakai', { type: [String], example: ['month'] })
  periods!: readonly string[];
}

export class MappingsView {
  @Shown('Bentuk ekspor yang ada', { type: [MappingView] })
  mappings!: readonly MappingView[];
}
