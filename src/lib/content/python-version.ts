/** A minor release of Python as people write it: "3.11". */
export type PythonVersion = `3.${number}`;

export const PYTHON_VERSION = /^3\.\d{1,2}$/;

/** Orders two minor releases: negative when `a` is older, 0 when they are the same. */
export function compareVersions(a: string, b: string): number {
  return minor(a) - minor(b);
}

/** The minor release of a full version: "3.14.2" gives "3.14". */
export function minorOf(version: string): PythonVersion {
  return `3.${minor(version)}`;
}

/** The lowest minor release that a `requires-python` of the form ">=3.N" accepts. */
export function lowestOf(requiresPython: string): PythonVersion {
  return minorOf(requiresPython.replace('>=', ''));
}

/** Writes sorted minor releases as people say them: "3.11 – 3.14", or "3.11, 3.13" when one is missing. */
export function formatVersions(versions: readonly string[]): string {
  const sorted = [...new Set(versions.map(minorOf))].sort(compareVersions);
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = minor(last) - minor(first) === sorted.length - 1;
  if (sorted.length > 2 && whole) return `${first} – ${last}`;
  return sorted.join(', ');
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}
