import ignore from 'ignore'

/** A `.gitignore` file: its patterns, and the path of the folder that they are relative to. */
export interface IgnoreFile {
  /** With forward slashes, without one at its end; empty for the folder that all paths are relative to. */
  readonly folder: string
  readonly patterns: Patterns
}

/** What patterns say of a path that is relative to the folder of their file. */
interface Patterns {
  test(path: string): {readonly ignored: boolean; readonly unignored: boolean}
}

/** The `.gitignore` files that hold in a folder, outermost first: a later one can take back what an earlier one says. */
export type IgnoreFiles = readonly IgnoreFile[]

export function readIgnoreFile(folder: string, text: string): IgnoreFile {
  return {folder, patterns: ignore({ignorecase: false}).add(text)}
}

/** Whether a path, with forward slashes, is left out, given that the folder it is in is not. */
export function isIgnored(files: IgnoreFiles, path: string, isFolder: boolean): boolean {
  let ignored = false
  for (const {folder, patterns} of files) {
    const inside = folder === '' ? path : path.slice(folder.length).replace(/^\//, '')
    // A folder that it names is walked all the same if a deeper file takes it back or if it was asked for.
    // Its verdict on the folder then does not hold for what is inside.
    const around = inside.slice(0, Math.max(inside.lastIndexOf('/'), 0))
    if (around !== '' && patterns.test(`${around}/`).ignored) continue
    const verdict = patterns.test(isFolder ? `${inside}/` : inside)
    if (verdict.ignored) ignored = true
    else if (verdict.unignored) ignored = false
  }
  return ignored
}
