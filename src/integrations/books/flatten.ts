/**
 * A stylesheet for readers of books that know no variables: each `var(--name)` becomes its value in the tokens.
 * @param scheme which of the two colours of a `light-dark()` to take
 * @throws if a token is used that is not there
 */
export function flatten(css: string, tokens: string, scheme: 'light' | 'dark'): string {
  const values = new Map([...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value ?? '']));
  return css.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`There is no token ${name} in src/styles/tokens.css.`);
    const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(value) ?? [];
    return (scheme === 'light' ? light : dark) ?? value;
  });
}
