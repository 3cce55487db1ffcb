import type { Digest } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';
import { queueTable } from './queues';

export interface DigestOptions {
  readonly data: string;
  readonly office: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

const digestText = ({ office, today, queues, deadlines }: Digest): string => {
  const counts = table(
    [
      { title: 'BATAS WAKTU' },
      { title: 'BERJALAN', right: true },
      { title: 'MENDEKAT', right: true },
      { title: 'TERLEWATI', right: true },
    ],
    deadlines.map(({ label, running, approaching, missed }) => [
      label,
      ...[running, approaching, missed].map((count) => toIndonesian(String(count))),
    ]),
  );
  const pressing = deadlines.flatMap(({ label, pressing: rows }) =>
    rows.map(({ record, dueOn, daysLeft }) => [dueOn, toIndonesian(String(daysLeft)), label, record]),
  );
  const references = table(
    [{ title: 'BATAS' }, { title: 'SISA HARI', right: true }, { title: 'BATAS WAKTU' }, { title: 'CATATAN' }],
    pressing,
  );
  return [
    `Ringkasan ${today} — ${office}`,
    queues.length === 0 ? 'Tidak ada yang menunggu.' : queueTable(queues),
    deadlines.length === 0 ? 'Tidak ada batas waktu.' : counts,
    ...(pressing.length === 0 ? [] : [references]),
  ].join('\n\n');
};

export const showDigest = ({ data, office, asOf, json }: DigestOptions, out: Output): Promise<ExitCode> =>
  withRecords(data, out, async (engine) => {
    await noteUnknownOffice(engine, office, out);
    const { digestOf } = await import('@jejak/engine');
    const digest = await digestOf(engine, office, asOf);
    if (json === true) printJson(out, digest);
    else out.result(digestText(digest));
    return EXIT.ok;
  });
