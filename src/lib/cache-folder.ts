/**
 * Where a user's machine keeps what is dear to make and can be made again.
 * @param env the environment, of which `XDG_CACHE_HOME` matters
 * @param home the user's folder
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  return `${env['XDG_CACHE_HOME'] ?? `${home}/.cache`}/python-interview-reference`;
}
