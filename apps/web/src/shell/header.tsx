import {
  AppShell,
  Burger,
  Button,
  Group,
  Menu,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMay, useSessionChange, useSignedIn } from '../api/session';
import { changeLanguage } from '../i18n/i18n';
import { DemoBadge } from './demo-badge';
import { forgetScope } from './scope';
import { SearchBox } from './search-box';

interface HeaderProps {
  readonly opened: boolean;
  readonly onToggle: () => void;
}

export const Header = ({ opened, onToggle }: HeaderProps) => {
  const { t } = useTranslation();
  const { office } = useSignedIn();
  const may = useMay();
  return (
    <AppShell.Header px={{ base: 'xs', sm: 'md' }}>
      <Group h="100%" justify="space-between" wrap="nowrap" gap="sm">
        <Group gap="sm" wrap="nowrap">
          <Burger opened={opened} onClick={onToggle} hiddenFrom="sm" size="sm" aria-label={t('shell.menu')} />
          <UnstyledButton component={Link} to="/" fw={700}>
            Jejak
          </UnstyledButton>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {t('shell.office', { office })}
          </Text>
          <DemoBadge visibleFrom="xs" />
        </Group>
        <Group gap="xs" wrap="nowrap">
          {may('record.read') && <SearchBox />}
          {may('record.write') && (
            <Button component={Link} to="/catat" size="sm" px="sm" aria-label={t('shell.log')}>
              +<span className="jejak-wide-only">&nbsp;{t('shell.log')}</span>
            </Button>
          )}
          <UserMenu />
        </Group>
      </Group>
    </AppShell.Header>
  );
};

const UserMenu = () => {
  const { t, i18n } = useTranslation();
  const { account, displayName, role, section, grants = [] } = useSignedIn();
  const { signOut } = useSessionChange();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const standingIn = grants.filter(({ delegatedFrom }) => delegatedFrom !== undefined);
  const leave = async (): Promise<void> => {
    forgetScope();
    await signOut();
    await navigate('/');
  };
  return (
    <Menu width={260} position="bottom-end" trapFocus returnFocus>
      <Menu.Target>
        <Button variant="default" size="sm" px="sm" aria-label={t('shell.account', { account })}>
          <Text span size="sm" truncate maw={{ base: 44, xs: 120, sm: 180 }}>
            {displayName ?? account}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {account} · {t(`role.${role}`)}
          {section === undefined ? '' : ` · ${t(`section.${section}`)}`}
        </Menu.Label>
        {standingIn.map((grant) => (
          <Menu.Label key={grant.delegatedFrom}>
            {t('shell.standsIn', { role: t(`role.${grant.role}`), until: grant.until })}
          </Menu.Label>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void changeLanguage(i18n.language === 'id' ? 'en' : 'id')}>
          {i18n.language === 'id' ? 'English' : 'Bahasa Indonesia'}
        </Menu.Item>
        <Menu.Item
          onClick={() => {
            setColorScheme(scheme === 'dark' ? 'light' : 'dark');
          }}
        >
          {t(scheme === 'dark' ? 'shell.light' : 'shell.dark')}
        </Menu.Item>
        <Menu.Item component={Link} to="/akun">
          {t('shell.ownAccount')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
