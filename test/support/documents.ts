import {readdirSync} from 'node:fs'
import * as samples from '../cli/samples.ts'
import {exampleFiles} from './examples.ts'
import {readProjectFile} from './file-snapshot.ts'
import {readPlanted} from './planted.ts'

/** Texts by the path that a workspace has them at. */
type Documents = readonly (readonly [path: string, text: string])[]

function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [name, readProjectFile(`${folder}/${name}`)] as const)
}

/** The Markdown that the pages of the rules show. */
const shown: Documents = filesIn('docs/rules').flatMap(([page, source]) =>
  [...source.matchAll(/^(`{3,})markdown.*\n([^]*?)^\1$/gm)].map(
    ([, , text], at) => [`incidents/${page.replace('.md', '')}-${at}.md`, text!] as const,
  ),
)

/** Every document that this project shows, or has as a fixture of its tests. */
export const documents: Documents = [
  ...exampleFiles.map(({path, text}) => [path, text] as const),
  ...Object.entries(samples).map(([name, text]) => [`incidents/${name}.md`, text] as const),
  ...filesIn('test/core/frontmatter/planted').map(
    ([name, text]) => [`incidents/planted-${name}`, readPlanted(text).text] as const,
  ),
  ...filesIn('test/fixtures/rubric').map(([name, text]) => [`incidents/rubric-${name}`, text] as const),
  ...shown,
]
