import {isAbsolute, relative, sep} from 'node:path'
import type {Io} from './io.ts'

/** Whether a path is that of a folder or of something below it; both are absolute, and neither is a link. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/** Whether what a path stands for lies outside a folder. Rejects where there is nothing. */
export async function leadsOut(io: Io, folder: string, path: string): Promise<boolean> {
  return !isInside(await io.realPath(folder), await io.realPath(path))
}
