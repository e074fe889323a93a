import * as vscode from 'vscode'
import type {Identity} from '../../core/index.ts'
import type {ViewState} from './view-state.ts'

/** What we use of the Git extension's interface, version 1. */
interface GitExtension {
  getAPI(version: 1): {
    readonly repositories: readonly {getConfig(key: string): Promise<string>}[]
  }
}

/** Whose items are “mine”: as git is configured here, else as the user says; undefined where they say nothing. */
export async function findIdentity(state: ViewState): Promise<Identity | undefined> {
  const known = state.identity ?? (await fromGit()) ?? (await ask())
  if (known !== undefined && known !== state.identity) await state.setIdentity(known)
  return known
}

async function fromGit(): Promise<Identity | undefined> {
  try {
    const git = vscode.extensions.getExtension<GitExtension | undefined>('vscode.git')
    const repository = (await git?.activate())?.getAPI(1).repositories[0]
    if (repository === undefined) return undefined
    const [name, email] = await Promise.all([
      repository.getConfig('user.name'),
      repository.getConfig('user.email'),
    ])
    return name === '' && email === '' ? undefined : {name, email}
  } catch {
    // The Git extension is switched off, or runs elsewhere.
    return undefined
  }
}

/** Asks for the name or handle that postmortems call the user by. */
export async function ask(): Promise<Identity | undefined> {
  const words = await vscode.window.showInputBox({
    title: 'Which action items are yours?',
    prompt: 'Your name, as postmortems write it, or your @handle',
  })
  const plain = words?.trim()
  if (plain === undefined || plain === '') return undefined
  return plain.startsWith('@') ? {handle: plain.slice(1)} : {name: plain}
}
