import * as vscode from 'vscode'

/** What ended a step: a value, the wish to go back, or nothing where it was cancelled. */
export type Answer<Value> = {readonly value: Value} | 'back' | undefined

/** Where a step stands among the others. */
export interface Place {
  readonly title: string
  readonly step: number
  readonly total: number
}

export interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value
}

/** One of several, with the one that was taken last time on top of mind. */
export function pick<Value>(
  place: Place,
  placeholder: string,
  choices: readonly Choice<Value>[],
  active?: Value,
): Promise<Answer<Value>> {
  const input = vscode.window.createQuickPick<Choice<Value>>()
  input.items = choices
  input.placeholder = placeholder
  input.matchOnDescription = true
  input.matchOnDetail = true
  const last = choices.find(({value}) => value === active)
  if (last !== undefined) input.activeItems = [last]
  return answered(input, place, () => {
    const [chosen] = input.activeItems
    return chosen === undefined ? undefined : {value: chosen.value}
  })
}

/** Words that somebody types; `check` says what is wrong with them, or what will come of them. */
export function ask(
  place: Place,
  prompt: string,
  value: string,
  check: (words: string) => vscode.InputBoxValidationMessage | undefined,
  placeholder = '',
): Promise<Answer<string>> {
  const input = vscode.window.createInputBox()
  input.placeholder = placeholder
  input.prompt = prompt
  input.value = value
  const validate = (): void => {
    input.validationMessage = input.value === '' ? undefined : check(input.value)
  }
  input.onDidChangeValue(validate)
  validate()
  return answered(input, place, () => {
    const found = check(input.value)
    if (found?.severity === vscode.InputBoxValidationSeverity.Error) {
      input.validationMessage = found
      return undefined
    }
    return {value: input.value}
  })
}

function answered<Value>(
  input: vscode.QuickPick<Choice<Value>> | vscode.InputBox,
  {title, step, total}: Place,
  accept: () => Answer<Value>,
): Promise<Answer<Value>> {
  Object.assign(input, {title, step, totalSteps: total, ignoreFocusOut: true})
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : []
  return new Promise((resolve) => {
    const end = (answer: Answer<Value>): void => {
      resolve(answer)
      input.dispose()
    }
    input.onDidAccept(() => {
      const answer = accept()
      if (answer !== undefined) end(answer)
    })
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) end('back')
    })
    input.onDidHide(() => end(undefined))
    input.show()
  })
}

/**
 * Runs steps one after the other, each on what those before it gave, with a way back: a step that is gone back to, and
 * those behind it, get what was answered before.
 * @returns undefined where any step was cancelled.
 */
export async function inSteps<State>(
  start: State,
  steps: readonly ((state: State, place: {step: number; total: number}) => Promise<Answer<State> | 'skip'>)[],
): Promise<State | undefined> {
  let state = start
  const taken: number[] = []
  for (let index = 0; index < steps.length;) {
    const answer = await steps[index]!(state, {step: taken.length + 1, total: steps.length})
    if (answer === undefined) return undefined
    if (answer === 'skip') index++
    else if (answer === 'back') index = taken.pop() ?? 0
    else {
      taken.push(index)
      state = answer.value
      index++
    }
  }
  return state
}
