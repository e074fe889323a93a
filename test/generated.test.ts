import * as prettier from 'prettier'
import {languageModelTools, settings} from '../src/meta/manifest.ts'
import {postmortemSchema} from '../src/meta/postmortem-schema.ts'
import {renderCommands, renderKeys} from '../src/meta/references.ts'
import {renderRubric, renderThresholds} from '../src/meta/rubric-page.ts'
import {renderPageHead, renderRuleTable} from '../src/meta/rule-table.ts'
import {snippets} from '../src/meta/snippets.ts'
import {configSchema, rules} from '../src/core/index.ts'
import {assertFile, readProjectFile} from './support/file-snapshot.ts'
import {replaceRegion} from './support/region.ts'

/** What is rendered from the registry is checked here; `npm run generate` writes it. */
describe('rendered files', () => {
  it('package.json has the settings and the tools for language models', async () => {
    const manifest = JSON.parse(readProjectFile('package.json')) as {contributes: object}
    const rendered = {
      ...manifest,
      contributes: {...manifest.contributes, configuration: settings, languageModelTools},
    }
    await assertJson('package.json', rendered)
  })

  it('schemas/postmortem-config.schema.json is the schema of .postmortem.yml', async () => {
    await assertJson('schemas/postmortem-config.schema.json', configSchema)
  })

  it('schemas/postmortem.schema.json is the schema of front matter', async () => {
    await assertJson('schemas/postmortem.schema.json', postmortemSchema)
  })

  it('docs/cli.md has the help of every command', () => {
    const page = readProjectFile('docs/cli.md')
    assertFile('docs/cli.md', replaceRegion(page, 'commands', renderCommands()))
  })

  it('docs/configuration.md has every key', () => {
    const page = readProjectFile('docs/configuration.md')
    assertFile('docs/configuration.md', replaceRegion(page, 'keys', renderKeys()))
  })

  it('docs/rubric.md has every dimension and criterion', () => {
    const page = replaceRegion(readProjectFile('docs/rubric.md'), 'thresholds', renderThresholds())
    assertFile('docs/rubric.md', replaceRegion(page, 'dimensions', renderRubric()))
  })

  it('snippets/postmortem.json has every template and part', async () => {
    await assertJson('snippets/postmortem.json', snippets)
  })

  it('README.md has the table of rules', () => {
    const readme = readProjectFile('README.md')
    assertFile('README.md', replaceRegion(readme, 'rules', renderRuleTable()))
  })

  for (const {id} of rules) {
    it(`docs/rules/${id}.md begins with what the rule says of itself`, () => {
      const path = `docs/rules/${id}.md`
      const body = readProjectFile(path).split('\n## ').slice(1)
      assertFile(path, [renderPageHead(id), ...body].join('\n## '))
    })
  }
})

/** Written the way the format check wants it. */
async function assertJson(path: string, value: unknown): Promise<void> {
  const options = await prettier.resolveConfig(new URL(`../${path}`, import.meta.url))
  assertFile(path, await prettier.format(JSON.stringify(value, null, 2), {...options, filepath: path}))
}
