import {readFileSync, readdirSync} from 'node:fs'

const folder = new URL('../fixtures/fuzz/', import.meta.url)

/** Texts that broke something once. */
export function finds(): {name: string; text: string}[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({name, text: readFileSync(new URL(name, folder), 'utf8')}))
}
