import { formatDateId, formatDayId } from '@jejak/calendar';
import { toIndonesian } from '@jejak/figures';
import {
  BAP_OUTCOMES,
  BAP_TYPES,
  bapWorkflow,
  detentionWorkflow,
  GROUNDS,
  TAK_MEASURE_NAMES,
  takWorkflow,
} from '@jejak/inteldakim/domain';
import { BLANK, numbered, orBlank } from './blank';
import { type DocumentKind, documentKind } from './document-kind';
import { DETENTION_PLACE_NAMES, nameOf, SEX_NAMES } from './names';

/** A record knows a person by the register alone: the name is written by hand. */
const personFields = ({ person, nationality, sex }: PersonInDocument) => ({
  orang: person,
  nama: BLANK,
  kewarganegaraan: nationality,
  jenis_kelamin: SEX_NAMES[sex],
});
interface PersonInDocument {
  readonly person: string;
  readonly nationality: string;
  readonly sex: keyof typeof SEX_NAMES;
}

const QUESTIONS = 5;

const bap = documentKind(
  bapWorkflow,
  { template: 'bap', title: 'Berita Acara Pemeriksaan', after: 'BAP dibuka, belum dibatalkan' },
  (state) => {
    if (state.status === 'new' || state.status === 'cancelled') return undefined;
    const { openedOn, details } = state;
    const signing = state.status === 'signed' ? state.signing : undefined;
    const blanks = Array.from({ length: QUESTIONS }, () => ({ tanya: BLANK, jawab: BLANK }));
    return {
      date: signing?.signedOn,
      letterheadOn: signing?.signedOn ?? openedOn,
      fields: {
        ...personFields(details),
        nomor: orBlank(details.number),
        hari_tanggal: formatDayId(openedOn),
        tempat_pemeriksaan: orBlank(details.place),
        jenis_bap: nameOf(BAP_TYPES, details.type),
        tambahan_dari: details.additionalTo ?? '–',
        pertanyaan: numbered(blanks, { tanya: BLANK, jawab: BLANK }),
        hasil: signing === undefined ? BLANK : nameOf(BAP_OUTCOMES, signing.outcome),
        tanggal_tanda_tangan: signing === undefined ? BLANK : formatDateId(signing.signedOn),
      },
    };
  },
);

/** The decision as it was made: what set it aside later is a letter of its own. */
const takDecision = documentKind(
  takWorkflow,
  { template: 'keputusan-tak', title: 'Keputusan Tindakan Administratif Keimigrasian', after: 'TAK diputuskan' },
  (state) => {
    if (state.status === 'new') return undefined;
    const { decidedOn, details, persons, charges } = state;
    const rows = persons.map((person) => {
      const charge = charges.find((one) => one.person === person.person);
      return {
        rujukan_orang: person.person,
        kewarganegaraan: person.nationality,
        jenis_kelamin: SEX_NAMES[person.sex],
        tindakan: person.measures.map((measure) => `${measure}. ${nameOf(TAK_MEASURE_NAMES, measure)}`).join('\n'),
        hari_lewat: person.overstayDays === undefined ? '–' : toIndonesian(String(person.overstayDays)),
        biaya: charge === undefined ? '–' : toIndonesian(String(charge.amount)),
      };
    });
    const total = charges.reduce((sum, { amount }) => sum + amount, 0);
    return {
      date: decidedOn,
      letterheadOn: decidedOn,
      fields: {
        nomor: orBlank(details.decisionNumber),
        dasar: orBlank(details.ground),
        orang: rows.map((row, index) => ({ no: String(index + 1), ...row })),
        jumlah_biaya: toIndonesian(String(total)),
      },
    };
  },
);

const detentionDecision = documentKind(
  detentionWorkflow,
  {
    template: 'keputusan-detensi',
    title: 'Keputusan Pendetensian',
    after: 'pendetensian diputuskan (OrderDetention), belum dibatalkan',
  },
  (state) => {
    if (state.status === 'new' || state.status === 'cancelled') return undefined;
    const { order } = state;
    const place = DETENTION_PLACE_NAMES[order.place];
    return {
      date: order.orderedOn,
      letterheadOn: order.orderedOn,
      fields: {
        ...personFields(order),
        nomor: orBlank(order.decisionNumber),
        dasar: `Pasal 83 ayat (1) huruf ${order.ground}: ${nameOf(GROUNDS, order.ground)}`,
        alasan: order.reason,
        tempat_detensi: order.placeName === undefined ? place : `${place}, ${order.placeName}`,
        tanggal_masuk: 'admittedOn' in state ? formatDateId(state.admittedOn) : BLANK,
      },
    };
  },
);

export const personDocuments: readonly DocumentKind[] = [bap, takDecision, detentionDecision];
