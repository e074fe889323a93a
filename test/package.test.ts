import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {mkdtemp, readFile, readdir, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core'
import {publint} from 'publint'
import {hindsight} from './cli/samples.ts'
import {workspace} from './cli/workspace.ts'
import {type Installed, install, project, run} from './support/packed.ts'

/** What `npm pack` makes, used as its users use it. */
describe('the package for Node', () => {
  let user: Installed
  before(async () => (user = await install()))
  after(() => user.remove())

  it('is found in order by publint', async () => {
    const pack = {tarball: new Uint8Array(await readFile(user.tarball)).buffer}
    const {messages} = await publint({pack, level: 'suggestion', strict: true})
    assert.deepEqual(messages, [])
  })

  it('has types that fit what it runs, however it is asked for', async () => {
    const data = new Uint8Array(await readFile(user.tarball))
    const {problems} = (await checkPackage(createPackageFromTarballData(data))) as {
      readonly problems: readonly object[]
    }
    assert.deepEqual(problems, [])
  })

  it('leaves the manifest of the extension as it was, after a run that was broken off too', async () => {
    const {write, path, read} = await workspace()
    const whole = await readFile(join(project, 'package.json'), 'utf8')
    await write('package.json', whole)
    const rewrite = (...args: string[]) =>
      run(path('.'), process.execPath, [join(project, 'scripts/npm-manifest.mjs'), ...args])
    for (const args of [[], [], ['--restore'], ['--restore']]) {
      assert.deepEqual(await rewrite(...args), {code: 0, stdout: '', stderr: ''})
      const {contributes, main} = JSON.parse(String(await read('package.json'))) as Record<string, unknown>
      assert.deepEqual(
        [contributes !== undefined, main],
        args.length > 0 ? [true, './dist/extension.js'] : [false, './dist/core.cjs'],
      )
    }
    assert.equal(String(await read('package.json')), whole)
    assert.equal(await readFile(join(project, 'package.json'), 'utf8'), whole)
  })

  it('needs no other package', async () => {
    const manifest = JSON.parse(
      await readFile(join(user.root, 'node_modules/postmortem-pack/package.json'), 'utf8'),
    ) as object
    assert.ok(!('dependencies' in manifest))
    const {stdout} = await run(user.root, 'npm', ['ls', '--all', '--parseable'])
    assert.equal(stdout.trim().split('\n').length, 2)
  })

  it('lints an empty folder, from where it is installed and straight from the tarball', async () => {
    const nothing = {code: 0, stdout: '', stderr: 'No postmortems found in .\n'}
    await user.write({'empty/.keep': ''})
    const inside = join(user.root, 'empty')
    assert.deepEqual(await run(inside, 'npx', ['--no-install', 'postmortem-pack', 'lint']), nothing)
    const folder = await mkdtemp(join(tmpdir(), 'postmortem-empty-'))
    const packed = ['--yes', '--offline', '--package', user.tarball, 'postmortem-pack']
    assert.deepEqual(await run(folder, 'npx', [...packed, 'lint']), nothing)
    assert.deepEqual(await readdir(folder), [])
    await rm(folder, {recursive: true})
  })

  it('explains a rule from the pages that it brings along', async () => {
    const {stdout} = await run(user.root, 'npx', ['--no-install', 'postmortem', 'explain', 'no-blame'])
    assert.equal(stdout, await readFile(join(project, 'docs/rules/no-blame.md'), 'utf8'))
  })

  it('has every file that its pages link to', async () => {
    const root = join(user.root, 'node_modules/postmortem-pack')
    const pages = (await readdir(root, {recursive: true})).filter((name) => name.endsWith('.md'))
    const missing: string[] = []
    for (const page of pages) {
      const text = await readFile(join(root, page), 'utf8')
      // Pictures are for whoever looks at the repository.
      for (const [, target] of text.matchAll(/(?<!!\[[^\]]*)\]\(([^)\s#]+)[^)]*\)/g))
        if (!/^[a-z]+:/.test(target!) && !existsSync(join(root, dirname(page), target!)))
          missing.push(`${page}: ${target}`)
    }
    assert.deepEqual(missing, [])
    assert.ok(pages.length > 30, `${pages.length}`)
  })

  it('gives its core, its command line and each rule for remark to other programs', async () => {
    await user.write({
      'a.md': hindsight,
      'use.mjs': `
        import {readFileSync} from 'node:fs'
        import {defaultConfig, lint, parseDocument} from 'postmortem-pack'
        import {nodeIo, run} from 'postmortem-pack/cli'
        import preset, {plugins} from 'postmortem-pack/remark'
        import noBlame from 'postmortem-pack/remark/no-blame'
        import schema from 'postmortem-pack/schemas/postmortem-config.schema.json' with {type: 'json'}
        const findings = lint(parseDocument(readFileSync('a.md', 'utf8')), defaultConfig, '2026-06-10')
        const code = await run(['lint', 'a.md'], {...nodeIo(), print: () => undefined})
        console.log(JSON.stringify({
          found: findings.some(({rule}) => rule === 'no-should-have'), code, title: schema.title,
          rule: preset.plugins.includes(noBlame) && plugins['no-blame'] === noBlame,
        }))`,
    })
    const {stdout, stderr} = await run(user.root, process.execPath, ['use.mjs'])
    assert.equal(
      stdout.trim(),
      '{"found":true,"code":0,"title":"Postmortem Pack configuration","rule":true}',
      stderr,
    )
  })

  it('gives a script that asks by require the same modules', async () => {
    await user.write({
      'use.cjs': `
        const core = require('postmortem-pack')
        const {default: preset} = require('postmortem-pack/remark')
        const {default: noBlame} = require('postmortem-pack/remark/no-blame')
        import('postmortem-pack').then((same) => console.log(JSON.stringify({
          same: same.lint === core.lint, rule: preset.plugins.includes(noBlame),
          cli: Object.keys(require('postmortem-pack/cli')),
        })))`,
    })
    assert.deepEqual(await run(user.root, process.execPath, ['use.cjs']), {
      ...{code: 0, stdout: '{"same":true,"rule":true,"cli":["exitCodes","nodeIo","run"]}\n', stderr: ''},
    })
  })

  it('can be used from TypeScript', async () => {
    for (const name of ['unified', '@types/node']) await user.link(name)
    await user.write({
      'use.ts': `
        import {unified} from 'unified'
        import {type Config, type LintFinding, defaultConfig, lint, parseDocument} from 'postmortem-pack'
        import {type ExitCode, nodeIo, run} from 'postmortem-pack/cli'
        import preset from 'postmortem-pack/remark'
        import noBlame from 'postmortem-pack/remark/no-blame'
        const config: Config = defaultConfig
        const findings: LintFinding[] = lint(parseDocument('# Title'), config, '2026-06-10')
        export const code: Promise<ExitCode> = run(['lint'], nodeIo())
        export const rules = findings.map(({rule}) => rule)
        unified().use(preset).use(noBlame, ['error', {minimum: 2}])
        // @ts-expect-error a level that remark-lint does not have
        noBlame('loud')`,
    })
    await user.write({'use.cts': await readFile(join(user.root, 'use.ts'), 'utf8')})
    const tsc = join(project, 'node_modules/typescript/bin/tsc')
    for (const [file, module, resolution] of [
      ['use.ts', 'nodenext', 'nodenext'],
      ['use.cts', 'nodenext', 'nodenext'],
      ['use.ts', 'esnext', 'bundler'],
    ] as const) {
      const flags = ['--noEmit', '--strict', '--types', 'node', '--lib', 'es2023', '--target', 'es2022']
      const how = ['--module', module, '--moduleResolution', resolution, ...flags]
      assert.deepEqual(await run(user.root, process.execPath, [tsc, ...how, file]), {
        ...{code: 0, stdout: '', stderr: ''},
      })
    }
  })
})
