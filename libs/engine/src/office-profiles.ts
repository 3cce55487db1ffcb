import { dateAt } from '@jejak/calendar';
import { type Instant, type OfficeId, streamName } from '@jejak/kernel';
import { type OfficeProfileState, type ProfileFields, profileAt } from '@jejak/planning/domain';
import type { RecordState } from '@jejak/records';
import type { ReadQueries } from './read-queries';

/** How soon this process learns of a profile that another one changed. */
const REFRESH_MS = 10_000;

/**
 * What the offices say of themselves in the log, kept at hand because every command asks for its office's zone. The read
 * database has it; a change made here is known with its answer, one made by another process soon after.
 */
export class OfficeProfiles {
  readonly #read: ReadQueries;
  readonly #profiles = new Map<OfficeId, OfficeProfileState>();
  readonly #timer: NodeJS.Timeout;

  private constructor(read: ReadQueries) {
    this.#read = read;
    this.#timer = setInterval(() => {
      // A read database that cannot be read now is tried again; health says what hinders it.
      this.refresh().catch(() => undefined);
    }, REFRESH_MS);
    this.#timer.unref();
  }

  static async open(read: ReadQueries): Promise<OfficeProfiles> {
    const profiles = new OfficeProfiles(read);
    await profiles.refresh();
    return profiles;
  }

  async refresh(): Promise<void> {
    for (const office of await this.#read.listOffices()) await this.refreshOffice(office);
  }

  async refreshOffice(office: OfficeId): Promise<void> {
    const record = await this.#read.findRecord(streamName(office, 'officeProfile', 'profile'));
    if (record === undefined) return;
    this.#profiles.set(office, (record.state as RecordState<OfficeProfileState>).entity);
  }

  /**
   * The profile on the day of an instant. Which day that is depends on the zone, which the profile may say: the day is
   * taken in the zone that was known before.
   */
  at(office: OfficeId, instant: Instant, zone: string): ProfileFields {
    const profile = this.#profiles.get(office);
    return profile === undefined ? {} : profileAt(profile, dateAt(instant, zone));
  }

  close(): void {
    clearInterval(this.#timer);
  }
}
