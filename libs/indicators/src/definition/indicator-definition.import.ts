import type { ImportTemplate } from '@jejak/records';
import { DIRECTIONS, METHODS } from './indicator-definition.events';

/** Formulas that a flat file can name; any other one is written as JSON in `formula`. */
const formulaFor = (row: Readonly<Record<string, unknown>>): unknown =>
  row['formula'] ?? (row['method'] === 'recorded' ? { op: 'recorded' } : undefined);

export const indicatorDefinitionImport: ImportTemplate = {
  kind: 'indicator-definition',
  order: 1,
  help: 'Definisi indikator kinerja: skala, satuan, arah dan rumus; satu baris satu indikator.',
  columns: [
    { name: 'code', type: 'text', required: true, maxLength: 60, help: 'Kode indikator', example: 'ikm' },
    {
      name: 'name',
      type: 'text',
      required: true,
      help: 'Nama indikator seperti dalam Perjanjian Kinerja',
      example: 'Indeks Kepuasan Masyarakat',
    },
    {
      name: 'method',
      type: 'choice',
      required: true,
      choices: METHODS,
      help: 'Cara memperoleh realisasi',
      example: 'survey',
    },
    {
      name: 'officeMethod',
      type: 'choice',
      choices: ['ya', 'tidak'],
      help: 'Metode kantor (tanpa rumus resmi)',
      example: 'tidak',
    },
    { name: 'validFrom', type: 'year', required: true, help: 'Tahun pertama berlaku', example: '2021' },
    { name: 'validTo', type: 'year', help: 'Tahun terakhir berlaku', example: '2024' },
    { name: 'unit', type: 'text', required: true, maxLength: 60, help: 'Satuan', example: 'indeks' },
    { name: 'scaleName', type: 'text', required: true, maxLength: 60, help: 'Nama skala', example: '1–4' },
    { name: 'scaleMin', type: 'decimal', required: true, help: 'Batas bawah skala', example: '1' },
    { name: 'scaleMax', type: 'decimal', help: 'Batas atas skala; kosong bila tanpa batas', example: '4' },
    {
      name: 'direction',
      type: 'choice',
      choices: DIRECTIONS,
      help: 'Arah yang lebih baik',
      example: 'higher-is-better',
    },
    { name: 'decimals', type: 'whole', help: 'Angka desimal saat dicetak', example: '2' },
    { name: 'cap', type: 'decimal', help: 'Capaian tertinggi dalam persen; kosong bila tanpa batas', example: '120' },
    { name: 'formula', type: 'json', help: 'Rumus; wajib kecuali metode recorded', example: '{"op":"recorded"}' },
    { name: 'source', type: 'text', help: 'Dokumen asal definisi', example: 'Perjanjian Kinerja 2021' },
    {
      name: 'reason',
      type: 'text',
      maxLength: 500,
      help: 'Alasan; mengisi kolom ini membuat versi baru dari indikator yang sudah ada',
      example: '',
    },
  ],
  toPlan: (row) => {
    const { scaleName, scaleMin, scaleMax, officeMethod, formula: _formula, ...plain } = row;
    const scale = { name: scaleName, min: scaleMin, ...(scaleMax === undefined ? {} : { max: scaleMax }) };
    const formula = formulaFor(row);
    const data = {
      ...plain,
      officeMethod: officeMethod === 'ya',
      scale,
      ...(formula === undefined ? {} : { formula }),
    };
    return {
      commands: [{ type: row['reason'] === undefined ? 'DefineIndicator' : 'ReviseIndicatorDefinition', data }],
    };
  },
};
