import * as vscode from 'vscode'
import type {Identity} from '../../core/index.ts'
import {findGit, gitConfig} from '../git.ts'
import type {ViewState} from './view-state.ts'

/** Whose items are “mine”: as git is configured here, else as the user says; undefined where they say nothing. */
export async function findIdentity(state: ViewState): Promise<Identity | undefined> {
  const known = state.identity ?? (await fromGit()) ?? (await ask())
  if (known !== undefined && known !== state.identity) await state.setIdentity(known)
  return known
}

async function fromGit(): Promise<Identity | undefined> {
  const repository = (await findGit())?.repositories[0]
  const [name, email] = await Promise.all([
    gitConfig(repository, 'user.name'),
    gitConfig(repository, 'user.email'),
  ])
  if (name === undefined && email === undefined) return undefined
  return {...(name !== undefined && {name}), ...(email !== undefined && {email})}
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
