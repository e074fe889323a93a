/** By what the items of many documents can be gathered. A file of its own: the command line reads it before it loads any core. */
export const groupings = [
  'document',
  'owner',
  'due',
  'status',
  'priority',
  'category',
  'severity',
  'service',
] as const
export type Grouping = (typeof groupings)[number]
