import {writeFile} from 'node:fs/promises'
import {rollup} from 'rollup'
import {dts} from 'rollup-plugin-dts'

/** The types of the package's entries, each in one file that needs no other package. */
const entries = {core: 'src/core', run: 'src/cli', remark: 'src/remark'}

/** For `import`, and for `require`. */
const kinds = ['m', 'c']

for (const [name, folder] of Object.entries(entries)) {
  const bundle = await rollup({
    input: `${folder}/index.ts`,
    plugins: [dts({tsconfig: `${folder}/tsconfig.json`, respectExternal: true})],
    external: [/^node:/],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  for (const kind of kinds) await bundle.write({file: `dist/${name}.d.${kind}ts`, format: 'es'})
  await bundle.close()
}

// The same for the entry of every single rule.
for (const kind of kinds)
  await writeFile(
    `dist/remark/rule.d.${kind}ts`,
    `import type {RulePlugin} from '../remark.${kind}js'\n\ndeclare const rule: RulePlugin\nexport default rule\n`,
  )
