import {type Schema, filesSchema, rulesSchema} from './config-schema.ts'

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
    'postmortem.files': {
      ...filesSchema,
      scope: 'resource',
      markdownDescription:
        'Globs of files that are postmortems by their path alone. Other Markdown is one by `type` in its front matter or by two of its sections. `.postmortem.yml` wins.',
    },
    'postmortem.rules': {
      ...rulesSchema,
      default: {},
      scope: 'resource',
      markdownDescription: 'How much the findings of each rule weigh. `.postmortem.yml` wins.',
    },
  },
}
