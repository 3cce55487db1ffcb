import { exact, HUNDRED } from '@jejak/figures';
import type { CheckRule, Finding, ReadReport } from '../../read-report.model';
import { type QuotientRow, quotientOf, quotientRows, readingsOf } from './quotient-rows';
import { ROUNDING_NAMES, roundingThatFits, shown } from './rounding-fit';
import { placeOf } from './table-place';

/** Caps that offices print instead of the quotient. */
const CAPS = [exact(100), exact(120), exact(150)];

const fitsOwn = (row: QuotientRow): boolean =>
  readingsOf(row).some(({ value }) => roundingThatFits(value, row.stated) !== null);

/** The row from which the figure was copied: another one, whose own quotient it is. */
const ownerOf = (row: QuotientRow, all: readonly QuotientRow[]): QuotientRow | undefined =>
  row.stated.decimals < 2
    ? undefined
    : all.find(
        (other) => other.row.line !== row.row.line && other.stated.value.equals(row.stated.value) && fitsOwn(other),
      );

/** The quotient as it should have been read: on the index scale where that is nearer by far. */
const likely = (row: QuotientRow): ReturnType<typeof readingsOf>[number] | undefined =>
  [...readingsOf(row)]
    .filter(({ kind }) => kind !== 'lower')
    .sort((a, b) => a.value.sub(row.stated.value).abs().compare(b.value.sub(row.stated.value).abs()))[0];

const judge = (row: QuotientRow, all: readonly QuotientRow[]): readonly Finding[] => {
  const { table, row: tableRow, stated, part, base } = row;
  const at = { line: stated.line, place: placeOf(table, tableRow), stated: stated.text };
  if (quotientOf(row) === null) {
    if (stated.value.equals(0) && part.value.equals(0)) return [];
    const sentence = `Tertulis ${stated.text}, padahal pembaginya nol; persentase tidak dapat dihitung.`;
    return [{ code: 'QUOTIENT_BY_ZERO', severity: 'warn', ...at, computed: '', sentence }];
  }
  const readings = readingsOf(row);
  const fits = readings.map(({ value }) => roundingThatFits(value, stated));
  if (fits.includes('half-up')) return [];
  const index = fits.findIndex((rule) => rule !== null);
  const rule = fits[index];
  const value = (index < 0 ? likely(row) : readings[index])?.value ?? exact(0);
  const computed = shown(value, 'percent');
  const divided = `${part.text} / ${base.text} = ${computed}`;
  if (rule !== undefined && rule !== null) {
    const sentence = `Tertulis ${stated.text}; ${divided} bila dibulatkan biasa, jadi angka ini ${ROUNDING_NAMES[rule]}.`;
    // A whole per cent more or less is no longer a matter of the last digit.
    const severity = stated.decimals === 0 ? 'warn' : 'info';
    return [{ code: 'ROUNDING_DIFFERS', severity, ...at, computed, sentence }];
  }
  if (CAPS.some((cap) => stated.value.equals(cap)) && value.compare(stated.value) > 0 && value.compare(HUNDRED) > 0) {
    const sentence = `Tertulis ${stated.text}, padahal ${divided}; bila capaian dibatasi, batasnya harus disebut.`;
    return [{ code: 'ACHIEVEMENT_CAPPED', severity: 'warn', ...at, computed, sentence }];
  }
  const owner = ownerOf(row, all);
  const whose =
    owner === undefined
      ? ''
      : ` Angka yang sama adalah milik baris ${String(owner.stated.line)} (${owner.row.subject}${owner.year === null ? '' : `, ${String(owner.year)}`}).`;
  const sentence = `Tertulis ${stated.text}, padahal ${divided}; tidak ada aturan pembulatan yang menghasilkannya.${whose}`;
  const wrong: Finding = { code: 'QUOTIENT_WRONG', severity: 'block', ...at, computed, sentence };
  if (owner === undefined) return [wrong];
  const copied = `${stated.text} pada baris ini sama dengan milik ${owner.row.subject} (baris ${String(owner.stated.line)}): tampaknya tersalin.`;
  return [wrong, { code: 'COPIED_FIGURE', severity: 'warn', ...at, computed: '', sentence: copied }];
};

/** Every percentage is the quotient of its own row, rounded half-up (DOMAIN §6); another rounding is told, an error blocks. */
export const quotientRule: CheckRule = (report: ReadReport) => {
  const rows = quotientRows(report);
  return rows.flatMap((row) => judge(row, rows));
};
