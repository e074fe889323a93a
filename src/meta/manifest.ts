import {type KeyDeclaration, type Schema, configKeys, defaultFileName, tools} from '../core/index.ts'

/** `contributes.configuration` of the manifest: what belongs to a person, and what a team's file can override. */
export const settings: Schema = {
  title: 'Postmortem Pack',
  properties: {
    'postmortem.enable': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription: 'Check postmortems and show their score.',
    },
    'postmortem.run': {
      type: 'string',
      enum: ['onType', 'onSave'],
      default: 'onType',
      scope: 'resource',
      markdownDescription: 'When a postmortem is checked.',
    },
    'postmortem.hideWhileTyping': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription: 'Show no finding on the line being typed until there is a pause.',
    },
    'postmortem.statusBar': {
      type: 'boolean',
      default: true,
      scope: 'resource',
      markdownDescription: 'Show the rubric score in the status bar while a postmortem is open.',
    },
    'postmortem.questions': {
      type: 'boolean',
      default: true,
      scope: 'window',
      markdownDescription:
        'Show questions for the section at the cursor, in the view “Questions” and on its heading.',
    },
    'postmortem.newFile.folder': {
      type: 'string',
      default: 'postmortems',
      scope: 'resource',
      markdownDescription:
        'The folder that *Postmortem: New…* offers first, relative to the workspace folder.',
    },
    'postmortem.newFile.name': {
      type: 'string',
      default: defaultFileName,
      scope: 'resource',
      markdownDescription: 'The name of a new file: `{date}` is today, `{slug}` the title as a file name.',
    },
    ...keySettings(),
  },
}

/** Those keys of `.postmortem.yml` that a person can choose too. */
function keySettings(): Schema {
  const keys: readonly KeyDeclaration[] = Object.values(configKeys)
  return Object.fromEntries(
    keys.flatMap(({name, schema, setting}) =>
      setting ? [[`postmortem.${name}`, {...schema, ...setting, scope: 'resource'}]] : [],
    ),
  )
}

/** `contributes.languageModelTools` of the manifest. */
export const languageModelTools = tools.map(({name, title, description, inputSchema}) => ({
  name: `postmortem_${name}`,
  toolReferenceName: `postmortem-${name}`,
  displayName: title,
  modelDescription: description,
  canBeReferencedInPrompt: true,
  inputSchema,
}))
