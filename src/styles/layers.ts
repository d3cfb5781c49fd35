/**
 * The order of the cascade, declared once, in the head before any stylesheet: components bring their own
 * styles, and these may reach a page in any order. Its hash stands in the Content Security Policy.
 */
export const LAYERS = '@layer reset, base, prose, code, components, print;';
