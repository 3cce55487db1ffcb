import type { Description } from '../description';

export const description: Description = { columns: ['kind', 'action', 'nationality', 'number'] };
