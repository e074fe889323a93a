import {build} from './build.ts'

export const mochaOptions = {
  ui: 'bdd',
  timeout: {'long-run': 3_600_000, measure: 600_000}[build.suite as string] ?? 120_000,
  color: false,
  ...(build.grep === undefined ? {} : {fgrep: build.grep}),
} as const

/** Defines the tests of this build; Mocha's globals must be there. */
export async function defineTests(): Promise<void> {
  if (build.suite === 'planted') await import('./planted-failure.test.ts')
  else if (build.suite === 'virtual') await import('./virtual.test.ts')
  else if (build.suite === 'roots') await import('./roots.test.ts')
  else if (build.suite === 'measure') await import('./measure.ts')
  else if (build.suite === 'long-run') await import('./long-run.ts')
  else await import('./all.ts')
}
