import type {BuildOptions} from 'esbuild'

export declare function bundleExtension(
  common: BuildOptions,
  outfile: string,
): Promise<{readonly all: number; readonly atActivation: number; readonly data: number}>
