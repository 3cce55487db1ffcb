import { JejakError } from '@jejak/kernel';

export interface BackupJobSettings {
  readonly to: string;
  readonly keysTo: string | undefined;
  readonly keep: number;
  readonly everyHours: number;
  readonly keysDirectory: string | undefined;
  readonly passphrase: string | undefined;
}

const KEEP = 14;
const EVERY_HOURS = 24;
const LONGEST_HOURS = 744;
const MOST_KEPT = 1000;

/** Null unless JEJAK_BACKUP_DIR names a directory: then nothing is backed up by the server. @throws JejakError BACKUP_SETTING_INVALID */
export const readBackupSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): BackupJobSettings | null => {
  const to = environment['JEJAK_BACKUP_DIR'];
  if (to === undefined || to === '') return null;
  return {
    to,
    keysTo: environment['JEJAK_BACKUP_KEYS_DIR'],
    keep: whole(environment, 'JEJAK_BACKUP_KEEP', KEEP, MOST_KEPT),
    everyHours: whole(environment, 'JEJAK_BACKUP_EVERY_HOURS', EVERY_HOURS, LONGEST_HOURS),
    keysDirectory: environment['JEJAK_KEYS'],
    passphrase: environment['JEJAK_BACKUP_PASSPHRASE'],
  };
};

const whole = (
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  absent: number,
  most: number,
): number => {
  const text = environment[name] ?? String(absent);
  const value = Number(text);
  if (/^\d{1,4}$/.test(text) && value >= 1 && value <= most) return value;
  throw new JejakError(
    'BACKUP_SETTING_INVALID',
    `${name} is a number from 1 to ${String(most)}, not ${JSON.stringify(text)}`,
    `${name} tidak sah.`,
  );
};
