import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { withEngine } from '../session';

export interface StatusOptions {
  readonly data: string;
  readonly json?: boolean;
}

const MOST_SHOWN = 20;

export const showStatus = ({ data, json }: StatusOptions, out: Output): Promise<ExitCode> =>
  withEngine(data, async (engine) => {
    const { head, projecting, projections } = await engine.status();
    const [parked, offices] = await Promise.all([engine.read.listParked(), engine.read.listOffices()]);
    if (json === true) {
      printJson(out, { dataDir: engine.dataDir, head, offices, projecting, projections, parked });
      return EXIT.ok;
    }
    out.result(`Folder data   ${engine.dataDir}`);
    out.result(
      `Posisi log    ${String(Number(head.position))}${head.recordedAt === null ? ' (kosong)' : `, dicatat ${head.recordedAt}`}`,
    );
    out.result(`Kantor        ${offices.join(', ') || '—'}\n`);
    out.result(
      table(
        [
          { title: 'PROYEKSI' },
          { title: 'POSISI', right: true },
          { title: 'TERTINGGAL', right: true },
          { title: 'DIPARKIR', right: true },
          { title: 'KEADAAN' },
        ],
        projections.map(({ name, version, position, lag, parked: count, health, error }) => [
          `${name} v${String(version)}`,
          String(Number(position)),
          String(lag),
          String(count),
          error === null ? health : `${health}: ${error}`,
        ]),
      ),
    );
    for (const { projection, position, stream, type, code, message } of parked.slice(0, MOST_SHOWN))
      out.result(`\n${projection}: ${String(Number(position))} ${type} ${stream}\n  ${code}: ${message}`);
    if (parked.length > MOST_SHOWN) out.result(`\n… ${String(parked.length - MOST_SHOWN)} lagi; lihat --json`);
    return EXIT.ok;
  });
