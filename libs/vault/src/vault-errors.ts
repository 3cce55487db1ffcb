import { JejakError } from '@jejak/kernel';

/** The keys of personal data cannot be used: MASTER_KEY_MISSING, MASTER_KEY_INVALID, MASTER_KEY_WRONG, KEYS_UNUSABLE. */
export class KeysUnavailable extends JejakError {
  override readonly name = 'KeysUnavailable';
}

export const masterKeyMissing = (where: string): KeysUnavailable =>
  new KeysUnavailable(
    'MASTER_KEY_MISSING',
    `There are keys of personal data, but no master key at ${where}; put master.key back, or name it with JEJAK_MASTER_KEY_FILE`,
    'Kunci induk data pribadi tidak ditemukan; kembalikan berkas master.key.',
  );

export const masterKeyInvalid = (where: string, what: string): KeysUnavailable =>
  new KeysUnavailable(
    'MASTER_KEY_INVALID',
    `${where}: ${what}; a master key is 32 bytes in base64`,
    'Kunci induk data pribadi tidak sah: harus 32 bita dalam base64.',
  );

export const masterKeyWrong = (where: string): KeysUnavailable =>
  new KeysUnavailable(
    'MASTER_KEY_WRONG',
    `The master key of ${where} does not open these keys of personal data: it belongs to another keys.db`,
    'Kunci induk ini bukan milik berkas kunci data pribadi (keys.db) yang dipakai.',
  );

export const keysUnusable = (file: string, cause: unknown): KeysUnavailable =>
  new KeysUnavailable(
    'KEYS_UNUSABLE',
    `The keys of personal data at ${file} cannot be used (${cause instanceof Error ? cause.message : String(cause)})`,
    `Berkas kunci data pribadi tidak dapat dipakai.`,
    { cause },
  );
