export const THEME_KEY = 'pir:theme';
const THEMES = ['system', 'light', 'dark'] as const;

/** Reads a stored theme; anything that is not one is the default, "system". */
export function parseTheme(stored: unknown): Theme {
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** The theme that the button chooses next: system, light, dark, and round again. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
}

export type Theme = (typeof THEMES)[number];
