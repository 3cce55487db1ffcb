import type { Description } from '../description';

const WHERE = ['level', 'kind', 'area', 'venue', 'officePart'];

export const description: Description = {
  columns: ['level', 'kind', 'area', 'officePart', 'letterNumber'],
  cards: {
    PlanTimporaMeeting: [
      { title: 'Kapan rapat direncanakan', fields: ['plannedFor', 'plannedTime'] },
      { title: 'Tim dan tempat', fields: WHERE },
      { title: 'Acara', fields: ['agenda', 'chair', 'letterNumber', 'cost'] },
      { title: 'Instansi dari luar kantor', fields: ['agencies'] },
    ],
    HoldTimporaMeeting: [
      { title: 'Kapan rapat dilaksanakan', fields: ['heldOn', 'heldTime'] },
      { title: 'Hasil', fields: ['outcome'] },
      { title: 'Yang berubah dari rencana', fields: ['venue', 'chair', 'agenda', 'cost'] },
      { title: 'Instansi yang hadir', fields: ['agencies'] },
    ],
    TranscribeTimporaMeeting: [
      { title: 'Kapan rapat dilaksanakan', fields: ['heldOn', 'heldTime'] },
      { title: 'Tim dan tempat', fields: WHERE },
      { title: 'Dokumen asal', fields: ['transcribedFrom'] },
    ],
  },
};
