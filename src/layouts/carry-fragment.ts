/**
 * Leads from an address that moved to the one that holds, and takes query and fragment along; renamed
 * fragments are looked up in the page's own list. A literal script: its hash stands in the Content
 * Security Policy (astro.config.mjs). Without scripts the page's refresh does the same, fragment aside.
 */
export const CARRY_FRAGMENT = `var d=document.documentElement.dataset,f=JSON.parse(d.fragments||'{}'),h=location.hash.slice(1);location.replace(d.to+location.search+(h?'#'+(f[h]||h):''))`;
