/**
 * An address of the site as this page reaches it. The data names the published site; what is being read may be a copy
 * of it elsewhere. Other addresses stay as they are.
 * @param home any published address of the site
 */
export function localAddress(address: string, home: string): string {
  if (!URL.canParse(address) || !URL.canParse(home)) return address;
  const { origin, pathname, search, hash } = new URL(address);
  return origin === new URL(home).origin ? pathname + search + hash : address;
}
