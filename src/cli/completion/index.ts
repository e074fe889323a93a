import {renderBash} from './bash.ts'
import {renderFish} from './fish.ts'
import type {Shell} from './offers.ts'
import {renderZsh} from './zsh.ts'

export {type Shell, shells} from './offers.ts'

/** What a script says for a shell to complete: made from the commands and flags that help shows. */
export function renderCompletion(shell: Shell): string {
  return {bash: renderBash, zsh: renderZsh, fish: renderFish}[shell]()
}
