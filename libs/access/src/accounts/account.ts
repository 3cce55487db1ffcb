import { OPERATOR_ACCOUNT } from '../scopes/actions';
import { ensure, isOfficeId, type OfficeId } from '@jejak/kernel';
import { SECTIONS } from '@jejak/records';
import { type Role, ROLES } from '../caller';

/** Who may sign in. The id says nothing of the person: it stands in the log for ever. */
export interface Account {
  readonly id: string;
  readonly role: Role;
  readonly office: OfficeId;
  readonly section?: string;
  /** For screens only; never in the log. */
  readonly displayName?: string;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  /** Made for trying the program out, with a password that everybody knows. */
  readonly demo: boolean;
}

export interface AccountDuty {
  readonly role: Role;
  readonly office: OfficeId;
  readonly section?: string;
}

const SLUG = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const LONGEST = 64;
const LONGEST_NAME = 100;

/** Roles that act for one section of their office. */
export const SECTION_ROLES: ReadonlySet<Role> = new Set<Role>(['officer', 'section-head']);

export const isAccountId = (text: string): boolean => text.length <= LONGEST && SLUG.test(text);

/** Names under which the program itself stands in the log: the command line without an account, and its own jobs. */
const RESERVED: ReadonlySet<string> = new Set([OPERATOR_ACCOUNT, 'jejak']);

/** @throws Refusal ACCOUNT_INVALID, ACCOUNT_RESERVED */
export const ensureAccountId = (id: string): void => {
  ensure(isAccountId(id), {
    code: 'ACCOUNT_INVALID',
    field: 'account',
    en: `Not an account id: ${JSON.stringify(id)}`,
    id: 'Nama akun hanya boleh berisi huruf kecil, angka, titik, garis bawah dan tanda hubung; jangan memakai nama atau NIP orang.',
    allowed: ['inteldakim-1'],
  });
  ensure(!RESERVED.has(id), {
    code: 'ACCOUNT_RESERVED',
    field: 'account',
    en: `${id} is the program's own name in the log`,
    id: `Nama ${id} dipakai program sendiri; pilih nama lain.`,
    allowed: ['inteldakim-1'],
  });
};

/** @throws Refusal ROLE_INVALID, OFFICE_INVALID, SECTION_REQUIRED, SECTION_NOT_ALLOWED, CHOICE_INVALID */
export const ensureDuty = ({ role, office, section }: AccountDuty): void => {
  ensure(ROLES.includes(role), {
    code: 'ROLE_INVALID',
    field: 'role',
    en: `There is no role ${role}`,
    id: `Peran tidak dikenal: ${role}.`,
    allowed: ROLES,
  });
  ensure(isOfficeId(office), {
    code: 'OFFICE_INVALID',
    field: 'office',
    en: `Not an office slug: ${JSON.stringify(office)}`,
    id: 'Kode kantor hanya boleh berisi huruf kecil, angka dan tanda hubung.',
  });
  if (SECTION_ROLES.has(role)) {
    ensure(section !== undefined && SECTIONS.some((one) => one === section), {
      code: 'SECTION_REQUIRED',
      field: 'section',
      en: `The role ${role} belongs to a section`,
      id: `Peran ${role} terikat pada satu seksi.`,
      allowed: SECTIONS,
    });
    return;
  }
  ensure(section === undefined, {
    code: 'SECTION_NOT_ALLOWED',
    field: 'section',
    en: `The role ${role} belongs to no section`,
    id: `Peran ${role} tidak terikat pada satu seksi.`,
    allowed: [...SECTION_ROLES],
  });
};

/** @throws Refusal NAME_INVALID */
export const ensureDisplayName = (name: string): void => {
  ensure(name.trim() !== '' && name.length <= LONGEST_NAME && !/\p{Cc}/u.test(name), {
    code: 'NAME_INVALID',
    field: 'displayName',
    en: `A display name has 1 to ${String(LONGEST_NAME)} characters`,
    id: `Nama tampilan terdiri atas 1 sampai ${String(LONGEST_NAME)} huruf.`,
  });
};

/** Roles that a token of an account may have: never more than its owner may do itself. */
export const TOKEN_ROLES: Readonly<Record<Role, readonly Role[]>> = {
  officer: ['officer'],
  'section-head': ['section-head', 'officer'],
  head: ['head', 'section-head', 'officer', 'analyst'],
  analyst: ['analyst'],
  admin: ['admin'],
};
