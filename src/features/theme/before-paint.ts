import { THEME_KEY } from './theme.ts';

/**
 * Runs in the head, before anything is painted, so that a stored theme never flashes the other one.
 * A literal script: its hash stands in the Content Security Policy (astro.config.mjs).
 */
export const BEFORE_PAINT = `try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;
