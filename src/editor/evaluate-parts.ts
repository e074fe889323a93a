import type {Steps} from '../core/index.ts'
import * as parts from './parts.ts'

/**
 * Evaluates the parts, step by step. The bundle has its own steps in the place of this one
 * (`scripts/extension-bundle.mjs`): in it nothing of the parts is evaluated or unpacked before, and each step takes
 * milliseconds.
 */
export function evaluateParts(): Promise<Steps<typeof parts>> {
  return Promise.resolve(steps())
}

function* steps(): Steps<typeof parts> {
  return parts
}
