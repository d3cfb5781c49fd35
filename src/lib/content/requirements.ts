/**
 * The pinned libraries of a requirements file: each name with every version it may have (a line may hold for some
 * releases of Python only). Comments and lines that pin nothing are left out.
 */
export function parseRequirements(text: string): Map<string, readonly string[]> {
  const pins = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [, name, version] = /^([a-z0-9-]+)==([^\s;]+)/.exec(line) ?? [];
    if (name !== undefined && version !== undefined) pins.set(name, [...(pins.get(name) ?? []), version]);
  }
  return pins;
}
