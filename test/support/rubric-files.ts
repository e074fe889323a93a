import {readdirSync} from 'node:fs'
import {readProjectFile} from './file-snapshot.ts'

const folder = 'test/fixtures/rubric'

/** The invented documents with a level or a rank that a person gave. */
export const rubricFiles = readdirSync(new URL(`../../${folder}/`, import.meta.url))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({path: name, text: readProjectFile(`${folder}/${name}`)}))
