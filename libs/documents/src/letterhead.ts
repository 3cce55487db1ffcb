import { formatDateId } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import type { ProfileFields } from '@jejak/planning/domain';
import { Fields } from '@jejak/records';
import { BLANK, orBlank } from './blank';
import type { DocumentContent } from './document-kind';
import ministries from './ministries.json';

/** What every letter says of the office that writes it, as of the letter's date. */
export interface Letterhead {
  readonly office: string | undefined;
  readonly profile: ProfileFields;
}

const MINISTRIES = new Fields({ ministries }).list(
  'ministries',
  (row) => {
    row.text('source', { max: 1000 });
    return { ministry: row.text('ministry'), validFrom: row.date('validFrom') };
  },
  { min: 1 },
);

const ministryOn = (date: LocalDate): string | undefined =>
  MINISTRIES.filter(({ validFrom }) => validFrom <= date).at(-1)?.ministry;

const STAND_INS = { plh: 'Plh. ', plt: 'Plt. ' } as const;

/** The placeholders of head and signature, which every template may use. */
export const letterheadFields = ({ office, profile }: Letterhead, { date, letterheadOn }: DocumentContent) => {
  const { name, parent, address, head } = profile;
  const standIn = head?.standIn === undefined ? '' : STAND_INS[head.standIn];
  return {
    kop_kementerian: orBlank(ministryOn(letterheadOn)),
    kop_direktorat: 'DIREKTORAT JENDERAL IMIGRASI',
    kop_induk: orBlank(parent?.name.toUpperCase()),
    kop_kantor: orBlank((name ?? office)?.toUpperCase()),
    kop_alamat: orBlank(address),
    tempat: BLANK,
    tanggal_surat: date === undefined ? BLANK : formatDateId(date),
    jabatan_penandatangan: orBlank(head === undefined ? undefined : `${standIn}${head.position}`),
    nama_penandatangan: orBlank(head?.name),
  };
};
