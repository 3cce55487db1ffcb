/**
 * The sentences of the report. A number never stands in one: figures, years and names come by reference, so that what a
 * sentence says and what the tables say cannot differ. Optional pieces are sentences of their own.
 */
export const SENTENCES = {
  preface:
    'Puji dan syukur kepada Tuhan Yang Maha Esa, atas berkat dan rahmat-Nya {{office.name}} dapat menyusun Laporan Kinerja {{span.label}} yang mengacu pada {{regulation.reporting}}, {{regulation.accountability}}, serta {{regulation.guidance}}.',
  prefaceHope:
    'Laporan ini adalah pertanggungjawaban atas pencapaian kinerja {{office.name}} {{span.label}}. Permasalahan dan kendala yang dihadapi menjadi rencana tindak lanjut untuk perbaikan kinerja ke depan.',
  signed: '{{head.position}}, {{office.name}}',
  summary:
    'Selama {{span.label}} telah dilaksanakan berbagai kegiatan untuk mencapai target kinerja menurut Perjanjian Kinerja. Capaian seluruh {{indicators.number}} indikator kinerja {{office.name}} adalah {{indicators.achievement}}.',
  summaryBudget:
    'Pagu anggaran sebesar {{budget.allotment}} dan realisasinya {{budget.realisation}}, dengan penyerapan {{budget.absorption}}. Kinerja, yaitu rata-rata capaian indikator dan penyerapan, adalah {{performance}}.',
  summaryUnknown:
    'Selama {{span.label}} telah dilaksanakan berbagai kegiatan untuk mencapai target kinerja menurut Perjanjian Kinerja. Capaian indikator kinerja {{office.name}} belum dapat dihitung.',
  summaryBudgetOnly:
    'Pagu anggaran sebesar {{budget.allotment}} dan realisasinya {{budget.realisation}}, dengan penyerapan {{budget.absorption}}. Kinerja belum dapat dihitung.',
  summaryBudgetUnknown: 'Penyerapan anggaran dan kinerja belum dapat dihitung.',
  awards: '{{office.name}} menerima penghargaan berikut:',
  innovations: 'Inovasi pelayanan yang berjalan:',
  background:
    '{{office.name}} adalah unit pelaksana teknis keimigrasian yang berada di bawah {{office.parent}} dan melaksanakan tugas di bidang keimigrasian di wilayah kerjanya.',
  backgroundNoParent:
    '{{office.name}} adalah unit pelaksana teknis keimigrasian yang melaksanakan tugas di bidang keimigrasian di wilayah kerjanya.',
  services: 'Dokumen keimigrasian yang dilayani {{office.name}}:',
  staffTotal: 'Jumlah pegawai {{office.name}} adalah {{staff.total}} orang.',
  staffUnknown: 'Jumlah pegawai belum dilaporkan.',
  duties: 'Tugas dan fungsi {{office.name}} diatur dalam {{regulation.organisation}}.',
  problems: 'Kendala yang dicatat setiap seksi sampai dengan akhir {{span.label}}:',
  noProblems: 'Tidak ada kendala yang dicatat.',
  systematics: 'Laporan ini disusun menurut {{regulation.guidance}}, dengan sistematika:',
  planning: 'Bab ini memuat visi dan misi, Perjanjian Kinerja, serta program dan anggaran {{office.name}}.',
  agreement: 'Perjanjian Kinerja {{office.name}} tahun {{year}} menetapkan indikator dan target berikut:',
  noAgreement: 'Perjanjian Kinerja tahun {{year}} belum dicatat.',
  budgetPlan: 'Pagu anggaran {{office.name}} tahun anggaran {{year}} adalah {{budget.allotment}}.',
  budgetRevised:
    'Pagu menurut jenis belanja berubah {{budget.accounts.change}} dari pagu awal {{budget.accounts.initial}}.',
  noBudget: 'Pagu anggaran tahun {{year}} belum dicatat.',
  accountability:
    'Capaian kinerja diukur dengan membandingkan target dan realisasi setiap indikator, serta pagu dan realisasi anggaran.',
  performanceIs:
    'Kinerja tahun {{year}} adalah {{performance}}: rata-rata dari capaian indikator {{indicators.achievement}} dan penyerapan anggaran {{budget.absorption}}.',
  performanceUnknown: 'Kinerja tahun {{year}} belum dapat dihitung.',
  performanceBeforeUnknown: 'Kinerja tahun {{previous.year}} belum dapat dihitung.',
  performanceBefore: 'Kinerja tahun {{previous.year}} adalah {{previous.performance}}.',
  performanceRose:
    'Kinerja naik: selisihnya {{yoy.performance.difference}}, dengan laju pertumbuhan {{yoy.performance.growth}}.',
  performanceFell:
    'Kinerja turun: selisihnya {{yoy.performance.difference}}, dengan laju pertumbuhan {{yoy.performance.growth}}.',
  performanceSame: 'Kinerja tidak berubah dibanding tahun {{previous.year}}.',
  performanceMean: 'Rata-rata kinerja dua tahun adalah {{yoy.performance.mean}}.',
  yoyNotComparable:
    'Selisih dihitung dalam persen poin dan laju pertumbuhan dalam persen dari tahun sebelumnya; rata-rata dua tahun bukan pertumbuhan.',
  surveyMonths: 'Hasil survei setiap bulan pada tahun {{year}}:',
  surveyYear:
    'Nilai IKM tahun {{year}}, tertimbang menurut banyaknya responden, adalah {{survey.ikm.value}} dari {{survey.ikm.respondents}} responden.',
  achieved: 'Target {{own.target}}, realisasi {{own.realisation}}, capaian {{own.achievement}}.',
  achievedUnknown: 'Target {{own.target}}, realisasi {{own.realisation}}; capaian belum dapat dihitung.',
  above: 'Realisasi melampaui target.',
  met: 'Realisasi sama dengan target.',
  below: 'Realisasi belum mencapai target.',
  officeMethod: 'Indikator ini dihitung dengan metode kantor.',
  coordination:
    'Kegiatan koordinasi adalah rapat Tim Pengawasan Orang Asing (TIMPORA). Selama {{span.label}} diselenggarakan {{span.count}} rapat.',
  coordinationUnknown: 'Jumlah rapat Tim Pengawasan Orang Asing (TIMPORA) selama {{span.label}} belum dilaporkan.',
  joint:
    'Kegiatan pengawasan gabungan melibatkan pihak di luar kantor. Selama {{span.label}} dilaksanakan {{span.count}} kegiatan.',
  jointUnknown: 'Jumlah kegiatan pengawasan gabungan selama {{span.label}} belum dilaporkan.',
  counted: '{{kind.name}} selama {{span.label}}: {{span.count}} {{kind.unit}}.',
  countedUnknown: '{{kind.name}} selama {{span.label}} belum dilaporkan.',
  incomplete: 'Bulan yang belum dilaporkan: {{missing.months}}.',
  itemised: 'Sumber: {{source}}.',
  meetingFounds: '{{date}}: rapat pembentukan TIMPORA tingkat {{level}} {{area}}',
  meetingCoordinates: '{{date}}: rapat koordinasi TIMPORA tingkat {{level}} {{area}}',
  meetingPlain: '{{date}}: rapat TIMPORA tingkat {{level}} {{area}}',
  atVenue: ', bertempat di {{venue}}',
  chairedBy: ', dipimpin oleh {{chair}}',
  attendedBy: ', dihadiri oleh {{agencies}}',
  operationJoint: '{{date}}: operasi gabungan pengawasan keimigrasian di {{location}}',
  onLand: ' melalui darat',
  atSea: ' melalui laut',
  landAndSea: ' melalui darat dan laut',
  together: ', bersama {{agencies}}',
  personnel: ', dengan {{own.personnel}} personel',
  checked: '; {{own.checked}} orang asing diperiksa',
  stop: '.',
  secret: 'Kegiatan ini bersifat rahasia dan hanya disebut jumlahnya.',
  conclusion:
    'Kinerja {{office.name}} {{span.label}} adalah {{performance}}, dengan capaian indikator {{indicators.achievement}} dan penyerapan anggaran {{budget.absorption}}.',
  conclusionUnknown:
    'Kinerja {{office.name}} {{span.label}} belum dapat dihitung karena ada angka yang belum dilaporkan.',
  followUpIntro: 'Rencana tindak lanjut yang ditetapkan pada tahun {{year}}:',
  followUpBefore:
    'Dari {{followUp.before.total}} rencana tindak lanjut sebelum tahun {{year}}, {{followUp.before.done}} selesai, {{followUp.before.dropped}} dihentikan, dan {{followUp.before.open}} belum dilaksanakan.',
  followUpBeforeNone: 'Rencana tindak lanjut sebelum tahun {{year}} belum dicatat.',
  followUpNone: 'Belum ada rencana tindak lanjut yang dicatat.',
  sapa: 'Menurut SAPA, {{sapa.applicants}} pemohon menilai layanan {{span.label}} dengan rata-rata {{sapa.rating}} dan dilayani rata-rata {{sapa.duration}} menit.',
  sapaNone: 'Penilaian layanan melalui SAPA selama {{span.label}} belum dicatat.',
  complaints:
    'Selama {{span.label}} diterima {{complaint.received}} pengaduan dan dijawab {{complaint.answered}} pengaduan.',
  complaintsReceived: 'Selama {{span.label}} diterima {{complaint.received}} pengaduan; jawaban belum dicatat.',
  complaintsNone: 'Pengaduan masyarakat selama {{span.label}} belum dicatat.',
  pnbp: 'Penerimaan negara bukan pajak menurut SIMPONI dan SPAN berdampingan dan tidak dijumlahkan satu dengan yang lain.',
  pnbpNone: 'Penerimaan negara bukan pajak selama {{span.label}} belum dicatat.',
  otherActivities: 'Kegiatan lain yang dicatat selama {{span.label}}:',
  otherActivitiesNone:
    'Kegiatan sosialisasi, publikasi, kerja sama dan pembangunan zona integritas selama {{span.label}} belum dicatat.',
  otherMore: 'Rincian setiap kegiatan terdapat dalam register.',
  posts: '{{office.name}} dipimpin oleh {{head.position}} dan dibantu oleh:',
  roles: 'Peran strategis yang dijalankan:',
  unknownKinds: 'Belum dilaporkan untuk {{span.label}}: {{kinds}}.',
  gapsNone: 'Semua bagian laporan mempunyai catatan dalam log.',
  gaps: 'Bagian berikut belum dapat disajikan lengkap karena belum dicatat; angkanya tidak diperkirakan:',
  gapName: 'Nama resmi kantor: profil kantor belum dicatat.',
  gapStaff: 'Bab I: tabel rekapitulasi data pegawai.',
  gapProblems: 'Bab I: potensi dan permasalahan setiap seksi.',
  gapAgreement: 'Bab II: Perjanjian Kinerja tahun {{year}}.',
  gapGoals: 'Bab II dan Bab III: sasaran kegiatan dalam Perjanjian Kinerja.',
  gapAccounts: 'Bab II: pagu anggaran menurut jenis belanja tahun {{year}}.',
  gapTree: 'Bab II: pagu anggaran menurut program dan output tahun {{year}}.',
  gapIndicatorsBefore: 'Bab III: indikator kinerja tahun {{previous.year}}.',
  gapBudgetBefore: 'Bab III: realisasi anggaran tahun {{previous.year}}.',
  gapSurveys: 'Bab III: survei menurut bulan tahun {{year}}.',
  gapAwards: 'Ringkasan Eksekutif: penghargaan.',
  gapInnovations: 'Ringkasan Eksekutif: inovasi.',
  gapOpenPeriods: 'Periode yang belum dikunci, sehingga angkanya masih dapat berubah: {{periods}}.',
  gapCounts: 'Bab III dan Lampiran, belum dilaporkan sama sekali: {{kinds}}.',
  gapMonths: 'Bab III dan Lampiran, belum dilaporkan untuk sebagian bulan: {{kinds}}.',
  annex: 'Jumlah setiap jenis kegiatan menurut bulan. Tanda pisah berarti belum dilaporkan, yang bukan nol.',
  sectionCounts: 'Kegiatan {{section.name}} selama {{span.label}}:',
  lateEntries: 'Susulan: dicatat atau diubah sesudah periodenya dikunci.',
  noLate: 'Tidak ada catatan susulan.',
} as const;

export type SentenceKey = keyof typeof SENTENCES;

export const PLACEHOLDER = /\{\{\s*([^{}\s]+)\s*\}\}/g;
