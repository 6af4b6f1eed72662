/** How much depends on a deadline, the most first. */
export const severities = ['high', 'normal', 'low'] as const;
export type DeadlineSeverity = (typeof severities)[number];
