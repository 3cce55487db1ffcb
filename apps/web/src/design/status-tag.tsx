type Sentiment = 'positive' | 'warning' | 'negative' | 'info' | 'neutral';

const SENTIMENTS: Readonly<Record<string, Sentiment>> = {
  missed: 'negative',
  voided: 'negative',
  withdrawn: 'neutral',
  cancelled: 'neutral',
  refused: 'negative',
  escaped: 'negative',
  approaching: 'warning',
  reopened: 'warning',
  differs: 'warning',
  postponed: 'warning',
  complete: 'info',
  approved: 'positive',
  locked: 'positive',
  met: 'positive',
  done: 'positive',
  closed: 'neutral',
};

/** The word says it; mark and colour only help. */
const MARKS: Readonly<Record<Sentiment, string>> = {
  positive: '✓',
  warning: '!',
  negative: '✕',
  info: '›',
  neutral: '·',
};

interface StatusTagProps {
  readonly status: string;
  readonly label: string;
  readonly sentiment?: Sentiment;
}

export const StatusTag = ({ status, label, sentiment }: StatusTagProps) => {
  const role = sentiment ?? SENTIMENTS[status] ?? 'info';
  const neutral = role === 'neutral';
  return (
    <span
      style={{
        display: 'inline-block',
        padding: '1px 8px',
        borderRadius: 4,
        border: '1px solid currentColor',
        color: neutral ? 'var(--jejak-text-soft)' : `var(--jejak-${role})`,
        background: neutral ? 'transparent' : `var(--jejak-${role}-soft)`,
        fontSize: '0.8125rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <span aria-hidden>{MARKS[role]} </span>
      {label}
    </span>
  );
};
