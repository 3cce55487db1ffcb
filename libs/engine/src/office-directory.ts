import { existsSync, readFileSync } from 'node:fs';
import { isZone } from '@jejak/calendar';
import { isOfficeId, JejakError, type OfficeId } from '@jejak/kernel';

export interface Office {
  readonly office: OfficeId;
  readonly name: string;
  /** IANA zone: WIB, WITA or WIT. */
  readonly zone: string;
}

export interface OfficeDirectory {
  /** Offices that the data directory names. */
  readonly offices: readonly Office[];
  /** An office that is not named keeps the installation's own zone. */
  readonly zoneOf: (office: OfficeId) => string;
}

const WIB = 'Asia/Jakarta';

/**
 * Zones and names from `offices.json` (`{ "cilegon": { "zone": "Asia/Jakarta", "name": "…" } }`), which may be absent.
 * @param ownZone the zone of the installation, for offices that the file does not name
 * @throws JejakError ZONE_INVALID, OFFICES_FILE_INVALID
 */
export const readOfficeDirectory = (file: string, ownZone: string = WIB): OfficeDirectory => {
  if (!isZone(ownZone)) {
    throw new JejakError(
      'ZONE_INVALID',
      `JEJAK_ZONE is not an IANA time zone: ${JSON.stringify(ownZone)}; use Asia/Jakarta, Asia/Makassar or Asia/Jayapura`,
      `Zona waktu ${ownZone} tidak dikenal; pakai Asia/Jakarta, Asia/Makassar atau Asia/Jayapura.`,
    );
  }
  const offices = existsSync(file) ? readOffices(file) : [];
  const zones = new Map(offices.map(({ office, zone }) => [office, zone]));
  return { offices, zoneOf: (office) => zones.get(office) ?? ownZone };
};

const readOffices = (file: string): readonly Office[] => {
  const content = parse(file);
  if (!isObject(content)) throw invalid(file, 'it is not a JSON object of offices');
  return Object.entries(content).map(([office, entry]) => {
    if (!isOfficeId(office)) throw invalid(file, `${JSON.stringify(office)} is not an office slug (a-z, 0-9, hyphens)`);
    if (!isObject(entry)) throw invalid(file, `${office} is not an object with zone and name`);
    const { zone = WIB, name = office } = entry;
    if (typeof zone !== 'string' || !isZone(zone)) {
      throw invalid(
        file,
        `${office}.zone is not an IANA time zone such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura`,
      );
    }
    if (typeof name !== 'string' || name.trim() === '') throw invalid(file, `${office}.name is not a text`);
    return { office, zone, name };
  });
};

const parse = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw invalid(file, `it cannot be read as JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (file: string, what: string): JejakError =>
  new JejakError('OFFICES_FILE_INVALID', `${file}: ${what}`, 'Daftar kantor (offices.json) tidak sah.');
