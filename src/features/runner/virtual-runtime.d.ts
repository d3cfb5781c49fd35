/** What src/integrations/runtime.ts makes: the worker's code, and where Pyodide's files lie (without base). */
declare module 'virtual:runtime' {
  export const code: string;
  export const files: Readonly<Record<'glue' | 'wasm' | 'stdlib', { readonly path: string; readonly bytes: number }>>;
  export const sandbox: string;
}
