import type { ExampleData } from './example.ts';

/** The release of Python that runs in a page: Pyodide's. */
export const IN_THE_PAGE = '3.14';

// What a browser has none of, by what a program names when it wants it.
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/\b(subprocess|multiprocessing|ProcessPoolExecutor)\b/, 'processes'],
  [/\b(threading|ThreadPoolExecutor|to_thread|run_in_executor|QueueListener)\b/, 'threads'],
  [/\bsignal\b/, 'signals'],
  [/\bscrypt\b/, 'OpenSSL'],
  [/\b(socket|http\.client|start_server)\b/, 'sockets'],
];

/** What a program needs that a page cannot give it, in words; null where it runs in a page. */
export function needsOf(
  example: Pick<ExampleData, 'runsIn' | 'dependencies' | 'command' | 'requires' | 'source'>,
): string | null {
  const { runsIn, dependencies, command, requires, source } = example;
  if (runsIn === 'browser') return null;
  if (dependencies.length > 0) return dependencies.join(', ');
  if (command !== null) return command.split(' ')[0] ?? '';
  if (Number(requires.split('.')[1]) > Number(IN_THE_PAGE.split('.')[1])) return `Python ${requires}`;
  return SERVICES.find(([names]) => names.test(source))?.[1] ?? 'a native Python';
}
