/** How much an entry asks of its reader, from least to most. */
export const LEVELS = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
