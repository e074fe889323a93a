import {renderHelp} from '../cli/help.ts'
import {commandNames} from '../cli/usages.ts'
import {renderKeyExample, writtenKeys} from '../core/index.ts'

/** The help of every command as Markdown. */
export function renderCommands(): string {
  return commandNames
    .map((name) => `### postmortem ${name}\n\n\`\`\`text\n${renderHelp(name)}\`\`\`\n`)
    .join('\n')
}

/** Every key of `.postmortem.yml` as Markdown, with an example or its default. */
export function renderKeys(): string {
  return writtenKeys
    .map((key) => {
      const {name, description, setting, ofWorkspace} = key
      const notes = [
        ...(setting ? [`A person can set it too: \`postmortem.${name}\`.`] : []),
        ...(ofWorkspace ? ['It is about the workspace as a whole, and cannot stand in `overrides`.'] : []),
      ]
      const example = renderKeyExample(key).join('\n')
      return `### ${name}\n\n${[description, ...notes].join(' ')}\n\n\`\`\`yaml\n${example}\n\`\`\`\n`
    })
    .join('\n')
}
