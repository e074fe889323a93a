import * as vscode from 'vscode'
import {type ConfigLayer, defaultFileName} from '../core/index.ts'

export const section = 'postmortem'

/** What belongs to the person at the keyboard. What belongs to the team is read by `Configurations`. */
export interface Settings {
  readonly enable: boolean
  readonly run: 'onType' | 'onSave'
  readonly hideWhileTyping: boolean
  readonly statusBar: boolean
  /** Whether sections come with questions, in the side bar and on hover. */
  readonly questions: boolean
  /** Relative to the workspace folder. */
  readonly newFileFolder: string
  /** With `{date}` and `{slug}`. */
  readonly newFileName: string
}

/** The settings that hold for a resource; each falls back to its declared default. */
export function readSettings(uri: vscode.Uri | undefined): Settings {
  const values = vscode.workspace.getConfiguration(section, uri)
  return {
    enable: values.get('enable', true),
    run: values.get<Settings['run']>('run', 'onType'),
    hideWhileTyping: values.get('hideWhileTyping', true),
    statusBar: values.get('statusBar', true),
    questions: values.get('questions', true),
    newFileFolder: values.get('newFile.folder', 'postmortems'),
    newFileName: values.get('newFile.name', defaultFileName),
  }
}

/** The settings that a `.postmortem.yml` can also hold, as one layer. */
export function settingsLayer(uri: vscode.Uri | undefined): ConfigLayer {
  const values = vscode.workspace.getConfiguration(section, uri)
  // Of `files` only what somebody chose counts, not the declared default; `rules` merges over all scopes.
  const files = values.inspect('files')
  const chosen = files?.workspaceFolderValue ?? files?.workspaceValue ?? files?.globalValue
  return {source: 'settings', value: {rules: values.get('rules'), files: chosen}}
}
