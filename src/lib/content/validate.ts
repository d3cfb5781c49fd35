import type { z } from 'astro/zod';
import { show, type Fault } from './fault.ts';

/**
 * Parses `data` with `schema`. Every issue becomes a fault that names file, field, value and fix;
 * `value` is null when there is one.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: string,
  prefix = '',
): { value: z.infer<S> | null; errors: Fault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, errors: [] };
  return { value: null, errors: result.error.issues.flatMap((issue) => faultsOf(issue, data, file, prefix)) };
}

function faultsOf(issue: z.core.$ZodIssue, data: unknown, file: string, prefix: string): Fault[] {
  const path = issue.path.map(String);
  const field = [prefix, ...path].filter(Boolean).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: [field, key].filter(Boolean).join('.'),
      value: show(at(data, [...path, key])),
      problem: 'unknown key',
      fix: 'remove it or correct its spelling (CONTRIBUTING.md lists the fields)',
    }));
  }
  const value = at(data, path);
  if (value === undefined) {
    return [{ file, field, problem: 'missing', fix: `add ${field}: (${issue.message})` }];
  }
  return [{ file, field, value: show(value), ...explain(issue) }];
}

function explain(issue: z.core.$ZodIssue): { problem: string; fix: string } {
  switch (issue.code) {
    case 'invalid_value':
      return { problem: 'not an allowed value', fix: `use one of ${issue.values.join(', ')}` };
    case 'too_big':
      return { problem: 'too long', fix: `shorten it to ${issue.maximum} at most` };
    case 'too_small':
      return { problem: 'too short', fix: `give ${issue.minimum} at least` };
    case 'invalid_type':
      return { problem: 'of the wrong type', fix: `give a value of type ${issue.expected}` };
    default:
      return { problem: issue.message, fix: 'write it in that form' };
  }
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === 'object' ? Reflect.get(value, key) : undefined),
    data,
  );
}
