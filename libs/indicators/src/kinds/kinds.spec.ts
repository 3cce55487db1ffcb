import { getKind, isKind, KINDS, ensureOwned } from './kinds';

/** The counting rules, word for word as the office works by them: kind, unit, step that counts, date. */
const COUNTING_RULES = [
  ['timpora-meeting', 'rapat yang diselenggarakan', 'Held', 'hari pertama'],
  ['joint-operation', 'operasi', 'Reported', 'hari pertama pelaksanaan'],
  ['independent-operation', 'operasi', 'Reported', 'hari pertama pelaksanaan'],
  ['intelligence-operation', 'operasi', 'Reported', 'hari pertama pelaksanaan'],
  ['bap', 'berita acara yang ditandatangani', 'Signed', 'penandatanganan'],
  ['tak-decision', 'keputusan', 'decision', 'keputusan'],
  ['tak-person', 'orang', 'decision', 'keputusan'],
  ['tak-measure', 'tindakan', 'decision', 'keputusan'],
  ['detention', 'orang yang diterima', 'Admitted', 'penerimaan'],
  ['deportation', 'orang', 'Departed', 'keberangkatan'],
  ['criminal-case', 'perkara', 'Started', 'surat perintah penyidikan'],
  ['spdp', 'perkara', 'SPDP sent', 'pengiriman'],
  ['p21', 'perkara', 'P-21', 'pernyataan lengkap'],
  ['tahap-ii', 'perkara', 'Tahap II', 'penyerahan'],
  ['verdict', 'perkara', 'Verdict', 'putusan'],
  ['passport-issued', 'buku', 'QualityPassed', 'hari lulus uji kualitas'],
  ['stay-permit-issued', 'dokumen', 'Issued', 'penerbitan'],
  ['vessel-call', 'kunjungan', 'Checked', 'pemeriksaan'],
] as const;

describe('A kind', () => {
  it('has one owning section', () => {
    const names = KINDS.map(({ kind }) => kind);
    expect(new Set(names).size).toBe(names.length);
    for (const { kind, section } of KINDS)
      for (const other of ['inteldakim', 'lalintuskim', 'tikim', 'tata-usaha'])
        if (other === section) ensureOwned(kind, other, 'kind');
        else
          expect(() => {
            ensureOwned(kind, other, 'kind');
          }).toThrow(`${kind} is counted by ${section}, not by ${other}`);
  });

  it.each(COUNTING_RULES)('%s: a %s, counts at %s, dated %s', (kind, unit, countsAt, dated) => {
    expect(getKind(kind)).toMatchObject({ unit, countsAt, dated });
  });

  it('of a TAK is decision, person or measure: never one "tak"', () => {
    expect(isKind('tak')).toBe(false);
    expect(KINDS.map(({ kind }) => kind).filter((kind) => kind.startsWith('tak-'))).toEqual([
      'tak-decision',
      'tak-person',
      'tak-measure',
    ]);
  });

  it('that is not listed is refused, naming those that are', () => {
    expect(() => getKind('tak')).toThrow('Unknown kind "tak"');
  });
});
