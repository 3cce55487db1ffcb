import { type Role, ROLES } from '../caller';
import { ACTION_NAMES, ACTIONS, OPERATOR_ACTIONS, ROLE_LABELS, type Rule } from './actions';

/** The table of actions as the reference prints it: a copy by hand would say something else one day. */
export const scopesReference = (): string => {
  const heads = ['Scope', 'Tindakan', ...ROLES.map((role) => ROLE_LABELS[role]), 'Operator CLI', 'Jangkauan'];
  const rows = ACTION_NAMES.map((name) => {
    const rule = ACTIONS[name];
    return [
      `\`${name}\``,
      rule.label,
      ...ROLES.map((role) => mark(rule, role)),
      OPERATOR_ACTIONS.has(name) ? 'ya' : '–',
      reachOf(rule),
    ];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
};

const mark = (rule: Rule, role: Role): string => {
  if (!rule.who.includes(role)) return '–';
  return rule.section === true && (role === 'officer' || role === 'section-head') ? 'seksinya' : 'ya';
};

const reachOf = ({ reach, anywhere }: Rule): string => {
  if (anywhere === true) return 'bukan milik kantor';
  return reach === 'tree' ? 'kantornya dan kantor di bawahnya' : 'kantornya';
};
