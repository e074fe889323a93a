/** The engine as it is shipped, minified and without what a loader adds: `npm run build` writes it. */
export const shipped = (await import(
  new URL('../dist/core.mjs', import.meta.url).href
)) as typeof import('../src/core/index.ts')
