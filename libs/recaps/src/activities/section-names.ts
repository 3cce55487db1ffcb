import { Refusal } from '@jejak/kernel';
import { type Section, SECTIONS } from '@jejak/records';

/** Sections as recaps print them (LKIP 2021, Bab I, struktur organisasi). */
const SECTION_NAMES: Readonly<Record<string, string>> = {
  inteldakim: 'Intelijen dan Penindakan Keimigrasian',
  lalintuskim: 'Lalu Lintas, Izin Tinggal dan Status Keimigrasian',
  tikim: 'Teknologi Informasi dan Komunikasi Keimigrasian',
  'tata-usaha': 'Tata Usaha',
};

export const sectionName = (section: string): string => SECTION_NAMES[section] ?? section;

/** @throws Refusal SECTION_UNKNOWN */
export const readSection = (section: string): Section => {
  const found = SECTIONS.find((one) => one === section);
  if (found !== undefined) return found;
  throw new Refusal({
    code: 'SECTION_UNKNOWN',
    field: 'section',
    en: `There is no section ${JSON.stringify(section)}`,
    id: `Seksi ${section} tidak dikenal.`,
    allowed: SECTIONS,
  });
};
