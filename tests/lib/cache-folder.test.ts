import { expect, it } from 'vitest';
import { cacheFolder } from '#src/lib/cache-folder.ts';

it.each([
  [{}, '/home/ada/.cache/python-interview-reference'],
  [{ XDG_CACHE_HOME: '/var/cache/ada' }, '/var/cache/ada/python-interview-reference'],
])('the cache is where the user wants it: %j', (env, folder) => {
  expect(cacheFolder(env, '/home/ada')).toBe(folder);
});
