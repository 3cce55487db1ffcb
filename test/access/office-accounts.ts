import { openAccess, type Grant } from '@jejak/access';
import { type Caller, ROLES, SECTION_ROLES } from '@jejak/access/domain';

export interface TestAccount {
  readonly caller: Caller;
  readonly token: string;
}

export const PASSWORD = 'kereta malam ke Merak';

/** One account with a token, made beside the running server; it outlives a server whose clock a test moves. */
export const makeAccount = async (dataDir: string, id: string, grant: Grant): Promise<TestAccount> => {
  const access = openAccess(dataDir);
  try {
    const { role, office, section } = grant;
    const duty = { role, office, ...(section === undefined ? {} : { section }) };
    await access.admin.createAccount({ id, ...duty, password: PASSWORD, mustChangePassword: false });
    const { token } = await access.admin.createToken({ account: id, label: 'test', days: 300 });
    return { token, caller: { account: id, ...duty, grants: [duty], mustChangePassword: false, via: 'token' } };
  } finally {
    access.close();
  }
};

/** Every role of an office; those that belong to a section once for each of the sections that are named. */
export const makeEveryRole = async (
  dataDir: string,
  office: string,
  sections: readonly string[],
): Promise<readonly TestAccount[]> => {
  const grants = ROLES.flatMap((role): readonly Grant[] =>
    SECTION_ROLES.has(role) ? sections.map((section) => ({ role, office, section })) : [{ role, office }],
  );
  const made: TestAccount[] = [];
  for (const grant of grants)
    made.push(await makeAccount(dataDir, `${grant.role}-${grant.section ?? 'semua'}-${office}`, grant));
  return made;
};
