import {readFileSync, readdirSync} from 'node:fs'

const folder = new URL('../../examples/', import.meta.url)

export interface ExampleFile {
  /** Below `examples/`. */
  readonly path: string
  readonly text: string
}

/** The documents of `examples/`, read once. */
export const exampleFiles: readonly ExampleFile[] = readdirSync(folder, {recursive: true})
  .map((name) => String(name).replace(/\\/g, '/'))
  .filter((name) => name.endsWith('.md') && name.includes('/'))
  .sort()
  .map((path) => ({path, text: readFileSync(new URL(path, folder), 'utf8')}))

export function exampleText(name: string): string {
  return exampleFiles.find(({path}) => path.endsWith(name))!.text
}
