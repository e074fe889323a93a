import type {UiDriver} from './ui-driver.ts'

/** What a user does; the step passes when it returns. */
export interface UiStep {
  readonly title: string
  run(vscode: UiDriver): Promise<void>
}
