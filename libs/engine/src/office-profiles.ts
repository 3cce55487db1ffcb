import { dateAt } from '@jejak/calendar';
import { type Instant, type LocalDate, type OfficeId, streamName } from '@jejak/kernel';
import { type OfficeProfileState, type ProfileFields, profileAt } from '@jejak/planning/domain';
import type { RecordState } from '@jejak/records';
import { ProjectionBuilding } from './projection-building';
import type { ReadQueries } from './read-queries';

/** How soon this process learns of a profile that another one changed. */
const REFRESH_MS = 10_000;

/** From a day on an office stands under another. */
export interface OfficeLink {
  readonly office: OfficeId;
  readonly parent: OfficeId;
  readonly from: LocalDate;
}

type OpenAll = <T>(subject: string, value: T) => T;

/**
 * What the offices say of themselves in the log, kept at hand because every command asks for its office's zone. The read
 * database has it; a change made here is known with its answer, one made by another process soon after.
 */
export class OfficeProfiles {
  readonly #read: ReadQueries;
  readonly #openAll: OpenAll;
  readonly #profiles = new Map<OfficeId, OfficeProfileState>();
  readonly #timer: NodeJS.Timeout;

  private constructor(read: ReadQueries, openAll: OpenAll) {
    this.#read = read;
    this.#openAll = openAll;
    this.#timer = setInterval(() => {
      // A read database that cannot be read now is tried again; health says what hinders it.
      this.refresh().catch(() => undefined);
    }, REFRESH_MS);
    this.#timer.unref();
  }

  static async open(read: ReadQueries, openAll: OpenAll): Promise<OfficeProfiles> {
    const profiles = new OfficeProfiles(read, openAll);
    // While the read database is being built, profiles are unknown; the timer comes back to it.
    await profiles.refresh().catch((error: unknown) => {
      if (!(error instanceof ProjectionBuilding)) throw error;
    });
    return profiles;
  }

  async refresh(): Promise<void> {
    for (const office of await this.#read.listOffices()) await this.refreshOffice(office);
  }

  async refreshOffice(office: OfficeId): Promise<void> {
    const stream = streamName(office, 'officeProfile', 'profile');
    const record = await this.#read.findRecord(stream);
    if (record === undefined) return;
    const { entity } = record.state as RecordState<OfficeProfileState>;
    // The head's name is sealed in the log, and printed on every letter and report.
    this.#profiles.set(office, this.#openAll(stream, entity));
  }

  /**
   * The profile on the day of an instant. Which day that is depends on the zone, which the profile may say: the day is
   * taken in the zone that was known before.
   */
  at(office: OfficeId, instant: Instant, zone: string): ProfileFields {
    const profile = this.#profiles.get(office);
    return profile === undefined ? {} : profileAt(profile, dateAt(instant, zone));
  }

  /** Which office stands under which, and since when. */
  tree(): readonly OfficeLink[] {
    return [...this.#profiles].flatMap(([office, { changes }]) =>
      Object.values(changes).flatMap(({ parent, validFrom }) =>
        parent?.office === undefined ? [] : [{ office, parent: parent.office, from: validFrom }],
      ),
    );
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
