import {blank} from '../../text/edits.ts'

// Why wordings of hindsight are findings.

/** An outcome that is told as sure. */
export const certain = {
  why: 'An outcome looks certain once it is known; before, it was one among many.',
  source: 'dekker',
  alternatives: ['which signals pointed to it, and which did not'],
} as const

/** A choice that is measured by its outcome. */
export const judged = {
  why: 'A choice is judged by its outcome here; the text can tell what spoke for it then.',
  source: 'dekker',
  alternatives: ['what spoke for the decision when it was made'],
} as const

/** Work that is told as little. */
export const light = {
  why: 'It makes light of work whose difficulty the text has not described.',
  source: 'pagerduty',
  alternatives: ['(leave it out)', 'what made it hard at the time'],
} as const

/** Signals that are told as plain. */
export const plainAfterwards = {
  why: 'A signal stands out once its outcome is known; before, it was one among many.',
  source: 'dekker',
  alternatives: ['which signal showed it, and to whom'],
} as const

/** What everybody is said to have known. */
export const knownToAll = {
  why: 'Knowledge that everyone is said to have is written down nowhere.',
  source: 'etsy',
  alternatives: ['where it is documented'],
} as const

export const verdict = {...judged, isVerdict: true} as const

// What stands in a rewrite for what only the author knows.

export const forAndAgainst = blank('what spoke for and against it at the time')
export const signs = blank('which signals pointed to it, and which did not')
export const followed = ['led to ', blank('what followed, step by step')] as const
export const known = blank('what was known at the time, and how')
